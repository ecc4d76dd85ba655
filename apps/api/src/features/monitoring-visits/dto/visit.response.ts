import { ApiProperty } from '@nestjs/swagger';
import {
  MISS_REASONS,
  VISIT_CODES,
  VISIT_COMMANDS,
  VISIT_MODES,
  VISIT_NEEDS,
  VISIT_PARTS,
  VISIT_STATES,
  WAIVE_REASONS,
} from '@qayidis/domain/monitoring';
import { ReasonResponse } from '../../cases/public.js';
import { RaisedTaskResponse, ScoreCardResponse, SurveyResponse } from './survey.response.js';
import { SatisfactionResponse } from './satisfaction.response.js';
import { FindingRequest } from './visit.requests.js';

const ID = { type: String, format: 'uuid' } as const;
const DAY = { type: String, format: 'date', nullable: true } as const;
const TEXT = { type: String, nullable: true } as const;

/** One command as this visit offers it to this person now. */
export class VisitActionResponse {
  @ApiProperty({ enum: VISIT_COMMANDS, enumName: 'VisitCommand' }) command!: string;
  @ApiProperty({ type: String }) permission!: string;
  @ApiProperty({ type: Boolean }) allowed!: boolean;
  @ApiProperty({ enum: VISIT_NEEDS, enumName: 'VisitNeed', isArray: true }) needs!: string[];
  @ApiProperty({ type: ReasonResponse, isArray: true }) reasons!: ReasonResponse[];
}

/** A visit on the schedule of its case. */
export class MonitoringVisitResponse {
  @ApiProperty(ID) id!: string;
  @ApiProperty(ID) caseId!: string;
  @ApiProperty({ type: String }) caseNumber!: string;
  @ApiProperty({ enum: VISIT_CODES, enumName: 'VisitCode' }) code!: string;
  @ApiProperty({ enum: VISIT_STATES, enumName: 'VisitState' }) state!: string;
  @ApiProperty(DAY) dueOn!: string | null;
  @ApiProperty(DAY) windowFrom!: string | null;
  @ApiProperty(DAY) windowTo!: string | null;
  @ApiProperty({ type: Boolean, description: 'Its day has passed and it is still to be made' })
  overdue!: boolean;
  @ApiProperty({ type: Boolean, description: 'The case is suspended, its clock stands still' })
  paused!: boolean;
  @ApiProperty(DAY) plannedOn!: string | null;
  @ApiProperty({ enum: VISIT_MODES, enumName: 'VisitMode', nullable: true }) mode!: string | null;
  @ApiProperty(DAY) heldOn!: string | null;
  @ApiProperty({ ...TEXT, description: 'Who made the visit' }) recordedByName!: string | null;
  @ApiProperty({ type: 'integer' }) timesRescheduled!: number;
  @ApiProperty({ enum: MISS_REASONS, enumName: 'MissReason', nullable: true })
  missReason!: string | null;
  @ApiProperty({ enum: WAIVE_REASONS, enumName: 'WaiveReason', nullable: true })
  waiveReason!: string | null;
  @ApiProperty(TEXT) reason!: string | null;
  @ApiProperty({ enum: VISIT_PARTS, enumName: 'VisitPart', isArray: true }) parts!: string[];
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: VisitActionResponse, isArray: true }) actions!: VisitActionResponse[];
}

/** An adult of the case who can be asked. */
export class RespondentResponse {
  @ApiProperty(ID) personId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: Boolean }) principal!: boolean;
}

/** One visit with all that is filled in during it. */
export class VisitDetailResponse extends MonitoringVisitResponse {
  @ApiProperty({ type: FindingRequest, isArray: true }) findings!: FindingRequest[];
  @ApiProperty({ type: Boolean }) hasBusiness!: boolean;
  @ApiProperty({ type: RespondentResponse, isArray: true }) respondents!: RespondentResponse[];
  @ApiProperty({ type: SurveyResponse, isArray: true }) surveys!: SurveyResponse[];
  @ApiProperty({ type: SatisfactionResponse, nullable: true })
  satisfaction!: SatisfactionResponse | null;
  @ApiProperty({ type: Boolean, description: 'Another than the mentor asks about satisfaction' })
  othersAsk!: boolean;
}

/** A visit after one of its surveys was saved. */
export class SavedSurveyResponse extends VisitDetailResponse {
  @ApiProperty({ type: RaisedTaskResponse, isArray: true, description: 'Made by this answer' })
  raised!: RaisedTaskResponse[];
}

export class CaseVisitsResponse {
  @ApiProperty({ type: MonitoringVisitResponse, isArray: true }) items!: MonitoringVisitResponse[];
  @ApiProperty({ type: ScoreCardResponse, isArray: true, description: 'One per completed wave' })
  scores!: ScoreCardResponse[];
  @ApiProperty({ type: Boolean, description: 'No official table of scores is in force now' })
  equalWeights!: boolean;
}
