import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLES, type Role } from '@qayidis/domain/permissions';
import { PROBLEM_CODES, type ProblemCode, type ProblemParams } from '@qayidis/domain/problems';

const PARAMS = {
  type: 'object' as const,
  additionalProperties: {
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  },
};

export class FieldErrorResponse {
  @ApiProperty({ type: String, example: '#/members/0/bornOn' })
  pointer!: string;

  @ApiProperty({ type: String, description: 'A field code or a problem code' })
  code!: string;

  @ApiPropertyOptional(PARAMS)
  params?: ProblemParams;
}

export class VersionsResponse {
  @ApiProperty({ type: Number, nullable: true })
  sent!: number | null;

  @ApiProperty({ type: Number })
  current!: number;
}

/** RFC 9457, with the extensions of design.md 4. */
export class ProblemResponse {
  @ApiProperty({ type: String, example: 'urn:qayidis:problem:validation-failed' })
  type!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: Number })
  status!: number;

  @ApiProperty({ enum: PROBLEM_CODES, enumName: 'ProblemCode' })
  code!: ProblemCode;

  @ApiProperty({ type: String, format: 'uuid' })
  requestId!: string;

  @ApiPropertyOptional(PARAMS)
  params?: ProblemParams;

  @ApiPropertyOptional({ type: FieldErrorResponse, isArray: true })
  errors?: FieldErrorResponse[];

  @ApiPropertyOptional({ type: String, isArray: true, description: '409: what is possible now' })
  allowedActions?: string[];

  @ApiPropertyOptional({ enum: ROLES, isArray: true, enumName: 'Role', description: '422' })
  overridableBy?: Role[];

  @ApiPropertyOptional({ type: VersionsResponse, description: '412' })
  versions?: VersionsResponse;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: '412: the thing as it is now, in the shape of the route',
  })
  current?: Record<string, unknown>;
}
