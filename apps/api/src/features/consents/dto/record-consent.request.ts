import {
  CONSENT_GIVERS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
  type ConsentGiver,
  type ConsentMethod,
  type ConsentPurpose,
  LANGUAGES,
} from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  BooleanField,
  CodeField,
  DateField,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';

/** Decisions that can be recorded; a withdrawal is a command of its own. */
const RECORDED = ['GIVEN', 'REFUSED'] as const;

export class RecordConsentRequest {
  @UuidField({ description: 'A member of the case' }) personId!: string;
  @CodeField(CONSENT_PURPOSES, { name: 'ConsentPurpose' }) purpose!: ConsentPurpose;
  @CodeField(RECORDED) decision!: (typeof RECORDED)[number];
  @CodeField(CONSENT_GIVERS, { name: 'ConsentGiver' }) givenBy!: ConsentGiver;
  @CodeField(CONSENT_METHODS, { name: 'ConsentMethod' }) method!: ConsentMethod;
  @TextField({ max: 40, description: 'Version of the text that was read out or signed' })
  textVersion!: string;
  @CodeField(LANGUAGES, { name: 'Language' }) language!: string;
  @BooleanField({ optional: true }) withInterpreter?: boolean;
  @DateField() givenOn!: PlainDate;
  @UuidField({ optional: true, nullable: true, description: 'For purposes given per receiver' })
  receiverId?: string | null;
}

export class RecordConsentPaperRequest {
  @DateField() receivedOn!: PlainDate;
}

export class WithdrawConsentRequest {
  @TextField({ optional: true, max: 2000, lines: true }) reason?: string;
}
