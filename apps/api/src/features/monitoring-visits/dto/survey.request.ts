import type { PlainDate } from '@qayidis/domain/kernel';
import { VISIT_MODES, type VisitMode } from '@qayidis/domain/monitoring';
import {
  SURVEY_ITEM_CODES,
  SURVEY_OPTIONS,
  SURVEY_STATES,
  type SurveyItemCode,
  type SurveyState,
} from '@qayidis/domain/survey';
import {
  BooleanField,
  CodeField,
  CodesField,
  DateField,
  ObjectField,
  ObjectsField,
  TextField,
} from '../../../platform/http/index.js';

/** How the conversation was held; the rest of the profile block stands in the file of the case. */
export class SurveyProfileRequest {
  @CodeField(VISIT_MODES, { name: 'VisitMode' }) mode!: VisitMode;
  @BooleanField() interpreter!: boolean;
  @BooleanField({ description: 'Others heard the answers' }) othersPresent!: boolean;
  @BooleanField({ description: 'Agreed to be asked' }) consented!: boolean;
}

/** The answer to one item; a reason for none is an option of its own. */
export class SurveyAnswerRequest {
  @CodeField(SURVEY_ITEM_CODES, { name: 'SurveyItemCode' }) item!: SurveyItemCode;
  @CodesField(SURVEY_OPTIONS, { name: 'SurveyOption', min: 1, max: 10 }) chosen!: string[];
}

export class SaveSurveyRequest {
  @CodeField(SURVEY_STATES, { name: 'SurveyState', description: 'DRAFT saves what is there' })
  state!: SurveyState;
  @DateField() heldOn!: PlainDate;
  @ObjectField(() => SurveyProfileRequest) profile!: SurveyProfileRequest;
  @ObjectsField(() => SurveyAnswerRequest, { max: SURVEY_ITEM_CODES.length })
  answers!: SurveyAnswerRequest[];
  @TextField({
    optional: true,
    nullable: true,
    max: 1000,
    lines: true,
    description: 'Required where the person refused',
  })
  reason?: string | null;
}
