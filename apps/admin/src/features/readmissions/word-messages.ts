import type { Schemas } from '@qayidis/contracts';
import type {
  AgreementParameterCode,
  AgreementUnit,
  ConfidenceTag,
  IncompleteReason,
  ReadmissionChannel,
  ReadmissionCommand,
  ReadmissionHolder,
  ReadmissionKind,
  ReadmissionProcedure,
  ReadmissionState,
  RefusalReason,
  ReplyOutcome,
  ReplyState,
} from '@qayidis/domain/readmission';
import { defineMessages, type Message } from '#/lib/i18n';

export const stateMessages = defineMessages('readmission-states', {
  SUBMITTED: { az: 'Daxil olub', en: 'Received' },
  RETURNED: { az: 'Natamam, qaytarılıb', en: 'Returned, incomplete' },
  REGISTERED: { az: 'Qeydə alınıb', en: 'Registered' },
  VERIFYING: { az: 'Yoxlanılır', en: 'Under check' },
  ACCEPTED: { az: 'Qəbul edilib', en: 'Accepted' },
  DEEMED_ACCEPTED: { az: 'Qəbul edilmiş sayılır', en: 'Deemed accepted' },
  REFUSED: { az: 'İmtina edilib', en: 'Refused' },
  ADMITTED: { az: 'Gəlib', en: 'Arrived' },
  WITHDRAWN_BY_REQUESTING_STATE: { az: 'Geri götürülüb', en: 'Withdrawn' },
} as const satisfies Record<ReadmissionState, Message>);

export const holderMessages = defineMessages('readmission-holders', {
  SMS_REGISTRY: { az: 'Dəftərxanada', en: 'Registry' },
  SMS_READMISSION: { az: 'Readmissiya şöbəsində', en: 'Readmission desk' },
  SMS_HEAD: { az: 'Rəhbərdə', en: 'Head' },
  REQUESTING_STATE: { az: 'Sorğu edən dövlətdə', en: 'Requesting state' },
  NOBODY: { az: 'Bitib', en: 'Finished' },
} as const satisfies Record<ReadmissionHolder, Message>);

export const replyStateMessages = defineMessages('readmission-reply-states', {
  PREPARED: { az: 'Hazırlanıb, imza gözləyir', en: 'Prepared, to be signed' },
  SIGNED: { az: 'İmzalanıb, göndərilməlidir', en: 'Signed, to be dispatched' },
  DISPATCHED: { az: 'Göndərilib', en: 'Dispatched' },
} as const satisfies Record<ReplyState, Message>);

export const outcomeMessages = defineMessages('readmission-outcomes', {
  POSITIVE: { az: 'Müsbət: şəxs qəbul edilir', en: 'Positive: the person is accepted' },
  NEGATIVE: { az: 'Mənfi: imtina', en: 'Negative: a refusal' },
} as const satisfies Record<ReplyOutcome, Message>);

export const channelMessages = defineMessages('readmission-channels', {
  PAPER: { az: 'Kağız', en: 'Paper' },
  FAX: { az: 'Faks', en: 'Fax' },
  EMAIL: { az: 'E-poçt', en: 'E-mail' },
  SYSTEM: { az: 'Başqa sistem', en: 'Another system' },
} as const satisfies Record<ReadmissionChannel, Message>);

export const procedureMessages = defineMessages('readmission-procedures', {
  NORMAL: { az: 'Adi', en: 'Normal' },
  ACCELERATED: { az: 'Sürətləndirilmiş', en: 'Accelerated' },
} as const satisfies Record<ReadmissionProcedure, Message>);

export const kindMessages = defineMessages('readmission-kinds', {
  OWN_NATIONAL: { az: 'Azərbaycan vətəndaşı', en: 'National of Azerbaijan' },
  FAMILY_MEMBER: { az: 'Vətəndaşın ailə üzvü', en: 'Family member of a national' },
  FORMER_NATIONAL: { az: 'Keçmiş vətəndaş', en: 'Former national' },
  TCN: { az: 'Üçüncü ölkə vətəndaşı', en: 'Third-country national' },
  STATELESS: { az: 'Vətəndaşlığı olmayan şəxs', en: 'Stateless person' },
} as const satisfies Record<ReadmissionKind, Message>);

export const incompleteMessages = defineMessages('readmission-incomplete', {
  PHOTO: { az: 'Foto yoxdur', en: 'Photo is missing' },
  EVIDENCE: { az: 'Sübut çatmır', en: 'Evidence is missing' },
  TRANSLATION: { az: 'Tərcümə yoxdur', en: 'Translation is missing' },
  FORM: { az: 'Forma düzgün doldurulmayıb', en: 'The form is not filled in properly' },
  WRONG_AUTHORITY: { az: 'Səhv orqana göndərilib', en: 'Sent to the wrong authority' },
  DUPLICATE: { az: 'Artıq daxil olub', en: 'Received already' },
} as const satisfies Record<IncompleteReason, Message>);

export const refusalReasonMessages = defineMessages('readmission-refusals', {
  NOT_NATIONAL: { az: 'Vətəndaş deyil', en: 'Not a national' },
  IDENTITY_NOT_CONFIRMED: { az: 'Şəxsiyyət təsdiqlənməyib', en: 'Identity not confirmed' },
  EVIDENCE_FORGED: { az: 'Sənəd saxtadır', en: 'Evidence is forged' },
  CONDITIONS_TCN_NOT_MET: {
    az: 'Üçüncü ölkə vətəndaşı üçün şərtlər yoxdur',
    en: 'Conditions for a third-country national not met',
  },
  OUT_OF_TIME: { az: 'Sorğu gecikib', en: 'The request came out of time' },
  LEGAL_STAY: { az: 'Qalması qanunidir', en: 'The stay is lawful' },
  FAMILY_RIGHT: { az: 'Ailə hüququ', en: 'A right of the family' },
  EVIDENCE_REBUTTED: { az: 'Sübut təkzib edilib', en: 'Evidence rebutted' },
  OTHER: { az: 'Başqa', en: 'Other' },
} as const satisfies Record<RefusalReason, Message>);

export const commandMessages = defineMessages('readmission-commands', {
  REGISTER_INCOMING: { az: 'Qeydə al', en: 'Enter the request' },
  RETURN_INCOMPLETE: { az: 'Natamam kimi qaytar', en: 'Return as incomplete' },
  RESUBMIT: { az: 'Yenidən daxil oldu', en: 'Enter the resubmission' },
  ACKNOWLEDGE: { az: 'Alındığını təsdiqlə', en: 'Acknowledge' },
  START_CHECK: { az: 'Yoxlamaya götür', en: 'Take up the check' },
  PREPARE_REPLY: { az: 'Cavabı hazırla', en: 'Prepare the reply' },
  RETURN_REPLY: { az: 'Cavabı geri qaytar', en: 'Send the reply back' },
  SIGN_REPLY: { az: 'Cavabı imzala', en: 'Sign the reply' },
  DISPATCH_REPLY: { az: 'Cavabı göndər', en: 'Dispatch the reply' },
  CONFIRM_EFFECT: { az: 'Susmanın nəticəsini təsdiqlə', en: 'Confirm the effect' },
  DENY_EFFECT: { az: 'Susmanın nəticəsini rədd et', en: 'Deny the effect' },
  PLAN_ARRIVAL: { az: 'Gəlişi planla', en: 'Plan the arrival' },
  CONFIRM_ARRIVAL: { az: 'Gəlişi təsdiqlə', en: 'Confirm the arrival' },
  RECORD_WITHDRAWAL: { az: 'Geri götürüldüyünü qeyd et', en: 'Record the withdrawal' },
} as const satisfies Record<ReadmissionCommand, Message>);

export const eventMessages = defineMessages('readmission-events', {
  REGISTER_INCOMING: { az: 'Sorğu qeydə alındı', en: 'Request entered' },
  RETURN_INCOMPLETE: { az: 'Natamam kimi qaytarıldı', en: 'Returned as incomplete' },
  RESUBMIT: { az: 'Yenidən daxil oldu', en: 'Resubmitted' },
  ACKNOWLEDGE: { az: 'Alındığı təsdiqləndi', en: 'Acknowledged' },
  START_CHECK: { az: 'Yoxlamaya götürüldü', en: 'Check taken up' },
  PREPARE_REPLY: { az: 'Cavab hazırlandı', en: 'Reply prepared' },
  RETURN_REPLY: { az: 'Cavab geri qaytarıldı', en: 'Reply sent back' },
  SIGN_REPLY: { az: 'Cavab imzalandı', en: 'Reply signed' },
  DISPATCH_REPLY: { az: 'Cavab göndərildi', en: 'Reply dispatched' },
  CONFIRM_EFFECT: { az: 'Susmanın nəticəsi təsdiqləndi', en: 'Effect of silence confirmed' },
  DENY_EFFECT: { az: 'Susmanın nəticəsi rədd edildi', en: 'Effect of silence denied' },
  PLAN_ARRIVAL: { az: 'Gəliş planlandı', en: 'Arrival planned' },
  CONFIRM_ARRIVAL: { az: 'Gəliş təsdiqləndi', en: 'Arrival confirmed' },
  RECORD_WITHDRAWAL: { az: 'Geri götürüldü', en: 'Withdrawn' },
  CLOCK_MOVED: { az: 'Cavab müddəti dəyişdi', en: 'The reply limit moved' },
} as const satisfies Record<Schemas['ReadmissionEvent'], Message>);

export const parameterMessages = defineMessages('agreement-parameters', {
  CLOCK_START: { az: 'Cavab müddəti nədən sayılır', en: 'The reply limit counts from' },
  REPLY_NORMAL: { az: 'Cavab, adi qayda', en: 'Reply, normal procedure' },
  REPLY_ACCELERATED: { az: 'Cavab, sürətləndirilmiş qayda', en: 'Reply, accelerated procedure' },
  REPLY_EXTENSION: { az: 'Cavab müddətinin uzadılması', en: 'Extension of the reply limit' },
  SILENCE_MEANS_CONSENT: { az: 'Susma razılıq sayılır', en: 'Silence means consent' },
  ROLL_FORWARD: {
    az: 'İstirahət günündən sonrakı iş gününə keçir',
    en: 'Rolls from a day off to the next working day',
  },
  TRANSFER_NOTICE: { az: 'Təhvil bildirişi, ən azı əvvəl', en: 'Notice before the transfer' },
} as const satisfies Record<AgreementParameterCode, Message>);

export const unitMessages = defineMessages('agreement-units', {
  WD: {
    az: '{{count}} iş günü',
    en: { one: '{{count}} working day', other: '{{count}} working days' },
  },
  CD: {
    az: '{{count}} təqvim günü',
    en: { one: '{{count}} calendar day', other: '{{count}} calendar days' },
  },
  MONTHS: { az: '{{count}} ay', en: { one: '{{count}} month', other: '{{count}} months' } },
} as const satisfies Partial<Record<AgreementUnit, Message>>);

export const confidenceMessages = defineMessages('agreement-confidence', {
  C: { az: 'Mətnlə təsdiqlənib', en: 'Confirmed in a text' },
  S: { az: 'Oxşar sazişin mətnindən', en: 'From a sibling agreement' },
  G: { az: 'Ümumi bilik', en: 'General knowledge' },
} as const satisfies Record<ConfidenceTag, Message>);
