import type { PlainDate } from '@qayidis/domain/kernel';
import { PARAMETER_CODES, type ParameterCode } from '@qayidis/domain/parameters';
import {
  BooleanField,
  CodeField,
  DateField,
  NumberField,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';

export class ParametersQuery {
  @UuidField({
    optional: true,
    description: 'A programme; absent: one’s own, or the installation’s values',
  })
  programmeId?: string;
}

export class PreviewParameterRequest {
  @CodeField(PARAMETER_CODES, { name: 'ParameterCode' })
  code!: ParameterCode;

  @UuidField({
    optional: true,
    nullable: true,
    description: 'The programme for which it holds; absent: every programme without its own value',
  })
  programmeId?: string | null;

  @NumberField({ min: 0, max: 1_000_000_000 })
  value!: number;

  @DateField({ description: 'Today or later' })
  validFrom!: PlainDate;
}

export class ChangeParameterRequest extends PreviewParameterRequest {
  @BooleanField({
    optional: true,
    description:
      'Whether running deadlines follow, as the preview shows; else they keep their date',
  })
  moveRunning?: boolean;

  @TextField({
    max: 64,
    optional: true,
    description: 'Of the preview that is confirmed; with `moveRunning`',
  })
  seen?: string;

  @TextField({ max: 300, description: 'Where the rule stands: law, agreement, decision' })
  source!: string;

  @BooleanField()
  needsLegalReview!: boolean;

  @TextField({ max: 1000, lines: true })
  reason!: string;
}
