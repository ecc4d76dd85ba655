import { isPlainDate } from '@qayidis/domain/kernel';
import { FIELD_CODES, type FieldCode, PROBLEM_CODES } from '@qayidis/domain/problems';
import { formatDate } from '#/lib/dates';
import {
  currentLanguage,
  defineMessages,
  type Message,
  type MessageTable,
  translate,
} from '#/lib/i18n';
import type { FieldProblem } from './problem';
import { problemMessages } from './problem-messages';

/** What the screen finds before anything is sent. */
const SCREEN_CODES = [
  'NOT_A_PHONE',
  'NOT_A_NUMBER',
  'IN_THE_FUTURE',
  'IN_THE_PAST',
  'DATE_TOO_LATE',
  'DATE_TOO_EARLY',
] as const;
type ScreenCode = (typeof SCREEN_CODES)[number];

/** What is wrong with one field and what to enter instead. */
export const fieldMessages = defineMessages('field-problems', {
  REQUIRED: { az: 'Bu sahəni doldurun.', en: 'Fill in this field.' },
  WRONG_TYPE: {
    az: 'Dəyərin növü uyğun deyil. Nümunədəki kimi yazın.',
    en: 'The value has the wrong type. Enter it as in the example.',
  },
  TOO_LONG: {
    az: 'Mətn çox uzundur. Ən çoxu {{max}} simvol yazın.',
    en: 'The text is too long. Enter at most {{max}} characters.',
  },
  TOO_SHORT: {
    az: 'Mətn çox qısadır. Ən azı {{min}} simvol yazın.',
    en: 'The text is too short. Enter at least {{min}} characters.',
  },
  TOO_SMALL: { az: 'Ən kiçik dəyər: {{min}}.', en: 'Enter {{min}} or more.' },
  TOO_LARGE: { az: 'Ən böyük dəyər: {{max}}.', en: 'Enter {{max}} or less.' },
  TOO_FEW: { az: 'Ən azı {{min}} seçim edin.', en: 'Choose at least {{min}}.' },
  TOO_MANY: { az: 'Ən çoxu {{max}} seçim edin.', en: 'Choose at most {{max}}.' },
  UNKNOWN_CODE: {
    az: 'Bu dəyər siyahıda yoxdur. Siyahıdan birini seçin.',
    en: 'This value is not on the list. Choose one from the list.',
  },
  UNKNOWN_FIELD: {
    az: 'Sistem bu sahəni tanımır. Səhifəni yeniləyin və yenidən göndərin.',
    en: 'The system does not know this field. Reload the page and send again.',
  },
  NOT_A_DATE: {
    az: 'Belə tarix yoxdur. Gün.ay.il şəklində yazın, məsələn, 31.12.2026.',
    en: 'There is no such date. Enter day.month.year, for example 31.12.2026.',
  },
  NOT_AN_EMAIL: {
    az: 'E-poçt ünvanı düzgün deyil. ad@misal.az şəklində yazın.',
    en: 'This is not an e-mail address. Enter it as name@example.az.',
  },
  NOT_A_PHONE: {
    az: 'Telefon nömrəsi düzgün deyil. +994 50 123 45 67 şəklində yazın.',
    en: 'This is not a phone number. Enter it as +994 50 123 45 67.',
  },
  NOT_A_NUMBER: {
    az: 'Rəqəm yazın, məsələn, 200 və ya 200,50.',
    en: 'Enter a number, for example 200 or 200.50.',
  },
  BAD_FORMAT: {
    az: 'Yazılış düzgün deyil. Nümunədəki kimi yazın.',
    en: 'The form is not right. Enter it as in the example.',
  },
  HIDDEN_CHARACTERS: {
    az: 'Mətndə sətir keçidi və ya görünməyən işarə var ({{characters}}). Onu silin və ya mətni yenidən yazın.',
    en: 'The text has a line break or a character that cannot be seen ({{characters}}). Delete it or type the text anew.',
  },
  NOT_AN_INSTANT: {
    az: 'Tarix və saat düzgün deyil. Onları təqvimdən seçin.',
    en: 'The date and time are not right. Choose them from the calendar.',
  },
  NOT_A_UUID: {
    az: 'Seçim tanınmadı. Siyahıdan yenidən seçin.',
    en: 'The choice was not recognised. Choose again from the list.',
  },
  NOT_A_NAME: {
    az: 'Bu, ad deyil. Hərf, boşluq, defis və apostrof yazın, rəqəm yazmayın.',
    en: 'This is not a name. Enter letters, spaces, hyphens and apostrophes, no digits.',
  },
  NOT_UNIQUE: {
    az: 'Eyni dəyər iki dəfə yazılıb. Birini silin.',
    en: 'The same value stands twice. Remove one.',
  },
  REPEATED: {
    az: 'Bu sahə iki dəfə göndərilib. Birini saxlayın.',
    en: 'This field was sent twice. Keep one.',
  },
  FORBIDDEN_NAME: {
    az: 'Sahənin adı qəbul edilmir. Səhifəni yeniləyin və yenidən göndərin.',
    en: 'The name of the field is not accepted. Reload the page and send again.',
  },
  TOO_DEEP: {
    az: 'Məlumat həddən artıq qatlıdır. Səhifəni yeniləyin və yenidən göndərin.',
    en: 'The data is nested too deeply. Reload the page and send again.',
  },
  IN_THE_FUTURE: {
    az: 'Tarix gələcəkdə ola bilməz. Bu gün və ya daha əvvəlki tarixi yazın.',
    en: 'The date cannot be in the future. Enter today or an earlier date.',
  },
  TOO_EARLY: {
    az: 'Tarix {{earliest}} tarixindən əvvəl ola bilməz. Həmin günü və ya daha sonrakını yazın.',
    en: 'The date cannot be before {{earliest}}. Enter that day or a later one.',
  },
  TOO_LATE: {
    az: 'Tarix {{latest}} tarixindən sonra ola bilməz. Həmin günü və ya daha əvvəlkini yazın.',
    en: 'The date cannot be after {{latest}}. Enter that day or an earlier one.',
  },
  IN_THE_PAST: {
    az: 'Tarix keçmişdə ola bilməz. Bu gün və ya daha sonrakı tarixi yazın.',
    en: 'The date cannot be in the past. Enter today or a later date.',
  },
  DATE_TOO_LATE: {
    az: 'Tarix çox gecdir. Ən gec {{max}} yazın.',
    en: 'The date is too late. Enter {{max}} or an earlier date.',
  },
  DATE_TOO_EARLY: {
    az: 'Tarix çox erkəndir. Ən tez {{min}} yazın.',
    en: 'The date is too early. Enter {{min}} or a later date.',
  },
  INVALID: {
    az: 'Bu dəyər qəbul edilmir. Yoxlayın və düzəldin.',
    en: 'This value is not accepted. Check and correct it.',
  },
} as const satisfies Record<FieldCode | ScreenCode, Message>);

/** Every code that a field's text exists for: those of the server and those that only the screen finds. */
export type FieldErrorCode = FieldCode | ScreenCode;

const FIELD_KNOWN: ReadonlySet<string> = new Set<string>([...FIELD_CODES, ...SCREEN_CODES]);
const PROBLEM_KNOWN: ReadonlySet<string> = new Set<string>(PROBLEM_CODES);

/** A day of the server as people write it. */
const asWritten = (params: FieldProblem['params'] = {}): object =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isPlainDate(value) ? formatDate(value, currentLanguage()) : value,
    ]),
  );

/** The text for a field: of its field code, or of a rule's problem code; a newer server's code is "not accepted". */
export function fieldText({ code, params }: Pick<FieldProblem, 'code' | 'params'>): string {
  const catalogue = PROBLEM_KNOWN.has(code) ? problemMessages : fieldMessages;
  const known = PROBLEM_KNOWN.has(code) || FIELD_KNOWN.has(code);
  const text = translate<MessageTable>(catalogue) as (key: string, values?: object) => string;
  const said = text(known ? code : 'INVALID', asWritten(params));
  // A value that the sender left out: a plainer text, and never the placeholder itself.
  return said.includes('{{') ? translate(fieldMessages)('INVALID') : said;
}
