import type { LineAction } from '@qayidis/domain/digests';
import type {
  NoticeGroup,
  ReminderAnchor,
  ReminderTrigger,
  StepUnit,
} from '@qayidis/domain/reminders';

type Count = (count: number) => string;

/** The words of a letter in one language; complete, or it does not compile. Titles of kinds stand in `line-titles`. */
export interface LetterWords {
  readonly subject: (total: number, overdue: number) => string;
  readonly subjectAtOnce: Count;
  readonly greeting: string;
  readonly greetingAtOnce: string;
  readonly introduction: string;
  /** Where something came because others did not act, or could not. */
  readonly introductionHandedUp: string;
  readonly introductionAtOnce: string;
  readonly groups: Readonly<Record<NoticeGroup, string>>;
  readonly noCase: string;
  readonly due: (day: string) => string;
  /** Of a kind whose name would say too much (D-07). */
  readonly unnamed: string;
  readonly why: (rule: string) => string;
  readonly told: (rule: string) => string;
  /** Of a step that was told after its own day: the rule alone would be untrue. */
  readonly toldLate: (rule: string) => string;
  /** Of a step that was told before the due day passed, on a line that is overdue by now. */
  readonly passedSince: (told: string) => string;
  readonly happened: {
    readonly today: (time: string) => string;
    readonly yesterday: (time: string) => string;
    readonly on: (day: string, time: string) => string;
  };
  readonly escalated: string;
  readonly passedOver: (rules: string) => string;
  readonly actions: Readonly<Record<LineAction, string>>;
  readonly more: Count;
  readonly openInbox: string;
  readonly linksNote: string;
  readonly choices: string;
  readonly choicesLink: string;
  readonly onDay: Readonly<Record<ReminderAnchor, string>>;
  readonly anchors: Readonly<Record<ReminderAnchor, string>>;
  readonly length: (count: number, unit: StepUnit) => string;
  readonly before: (length: string, anchor: string) => string;
  readonly after: (length: string, anchor: string) => string;
  readonly used: (length: string) => string;
  readonly elapsed: (length: string) => string;
  readonly months: readonly string[];
}

export type LineTitles = Readonly<Record<ReminderTrigger, string>>;

const several = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

const EN_UNITS: Readonly<Record<StepUnit, readonly [string, string]>> = {
  CD: ['day', 'days'],
  WD: ['working day', 'working days'],
  HOUR: ['hour', 'hours'],
  PERCENT: ['%', '%'],
};
const AZ_UNITS: Readonly<Record<StepUnit, string>> = {
  CD: 'gün',
  WD: 'iş günü',
  HOUR: 'saat',
  PERCENT: '%',
};

export const EN: LetterWords = {
  subject: (total, overdue) =>
    `Today: ${several(total, 'item', 'items')}${overdue > 0 ? `, ${overdue} overdue` : ''}`,
  subjectAtOnce: (total) => `${several(total, 'item', 'items')}, open the app`,
  greeting: 'Good morning,',
  greetingAtOnce: 'Hello,',
  introduction: 'this is what waits for you today. The details are in the app.',
  introductionHandedUp:
    'this is what waits for you today, with what came to you because others did not act. The details are in the app.',
  introductionAtOnce: 'there is something new for you. The details are in the app.',
  groups: {
    URGENT: 'To look at first',
    OVERDUE: 'Overdue',
    HAPPENED: 'Happened since',
    TODAY: 'Today',
    COMING: 'Coming',
    WITHOUT_DAY: 'To know',
  },
  noCase: 'No single case',
  due: (day) => `due ${day}`,
  unnamed: '1 item, open the app',
  why: (rule) => `Why: ${rule}`,
  told: (rule) => `told ${rule}`,
  toldLate: (rule) => `was to be told ${rule}, is told late`,
  passedSince: (told) => `${told}; the due day has passed since`,
  happened: {
    today: (time) => `it happened today at ${time}`,
    yesterday: (time) => `it happened yesterday at ${time}`,
    on: (day, time) => `it happened on ${day} at ${time}`,
  },
  escalated: 'others were told first',
  passedOver: (rules) => `not told separately: ${rules}`,
  actions: { DONE: 'Done', MOVED: 'Another day', CANNOT: 'I cannot' },
  more: (count) => `${several(count, 'more item waits', 'more items wait')} in your inbox.`,
  openInbox: 'Open my inbox',
  linksNote:
    'The links work once, for seven days, and only for you: you are asked to sign in, and nothing changes before you confirm.',
  choices: 'You choose in your account what comes by mail. What protects people always comes.',
  choicesLink: 'Choose what comes',
  onDay: {
    DUE: 'on the due day',
    WINDOW_OPENS: 'on the first day for the visit',
    WINDOW_ENDS: 'on the last day for the visit',
    RECEIVED: 'on the day it came in',
    DELIVERED: 'on the day of delivery',
    LAST_CONTACT_ACTIVE: 'on the day of the last contact',
    LAST_CONTACT_FOLLOW_UP: 'on the day of the last contact',
    USE: 'the budget is used',
    ELAPSED: 'as the time goes by',
    EVENT: 'as soon as it happens',
  },
  anchors: {
    DUE: 'the due day',
    WINDOW_OPENS: 'the days for the visit begin',
    WINDOW_ENDS: 'the days for the visit end',
    RECEIVED: 'it came in',
    DELIVERED: 'the delivery',
    LAST_CONTACT_ACTIVE: 'the last contact',
    LAST_CONTACT_FOLLOW_UP: 'the last contact',
    USE: 'the budget',
    ELAPSED: 'the time limit',
    EVENT: 'it happened',
  },
  length: (count, unit) => several(count, ...EN_UNITS[unit]),
  before: (length, anchor) => `${length} before ${anchor}`,
  after: (length, anchor) => `${length} after ${anchor}`,
  used: (length) => `${length} of the budget is used`,
  elapsed: (length) => `${length} of the time limit has passed`,
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
};

export const AZ: LetterWords = {
  subject: (total, overdue) => `Bu gün: ${total} bənd${overdue > 0 ? `, ${overdue} gecikmiş` : ''}`,
  subjectAtOnce: (total) => `${total} bənd, tətbiqi açın`,
  greeting: 'Sabahınız xeyir,',
  greetingAtOnce: 'Salam,',
  introduction: 'bu gün sizi bunlar gözləyir. Təfərrüatlar tətbiqdədir.',
  introductionHandedUp:
    'bu gün sizi bunlar gözləyir; başqaları etmədiyi üçün sizə çatanlar da aralarındadır. Təfərrüatlar tətbiqdədir.',
  introductionAtOnce: 'sizin üçün yeni bildiriş var. Təfərrüatlar tətbiqdədir.',
  groups: {
    URGENT: 'İlk növbədə',
    OVERDUE: 'Gecikib',
    HAPPENED: 'Baş verənlər',
    TODAY: 'Bu gün',
    COMING: 'Yaxınlaşır',
    WITHOUT_DAY: 'Məlumat üçün',
  },
  noCase: 'Ayrıca işə aid deyil',
  due: (day) => `son tarix: ${day}`,
  unnamed: '1 bənd, tətbiqi açın',
  why: (rule) => `Səbəb: ${rule}`,
  told: (rule) => `${rule} bildirilib`,
  toldLate: (rule) => `${rule} bildirilməli idi, gec bildirilib`,
  passedSince: (told) => `${told}, son tarix isə artıq keçib`,
  happened: {
    today: (time) => `bu gün baş verib (saat ${time})`,
    yesterday: (time) => `dünən baş verib (saat ${time})`,
    on: (day, time) => `${day} tarixində baş verib (saat ${time})`,
  },
  escalated: 'əvvəl başqasına bildirilib',
  passedOver: (rules) => `ayrıca bildirilməyib: ${rules}`,
  actions: { DONE: 'Edildi', MOVED: 'Başqa günə', CANNOT: 'Edə bilmirəm' },
  more: (count) => `Bildirişlərinizdə daha ${count} bənd gözləyir.`,
  openInbox: 'Bildirişlərimi aç',
  linksNote:
    'Keçidlər yeddi gün ərzində, bir dəfə və yalnız sizin üçün işləyir: sistemə daxil olmağınız xahiş olunur, siz təsdiq etməyincə heç nə dəyişmir.',
  choices:
    'Poçtla nələrin gəlməsini hesabınızda seçirsiniz. İnsanları qoruyan bildirişlər həmişə gəlir.',
  choicesLink: 'Nələrin gəlməsini seç',
  onDay: {
    DUE: 'son tarix günü',
    WINDOW_OPENS: 'görüş müddətinin ilk günü',
    WINDOW_ENDS: 'görüş müddətinin son günü',
    RECEIVED: 'daxil olduğu gün',
    DELIVERED: 'təhvil verildiyi gün',
    LAST_CONTACT_ACTIVE: 'son əlaqə günü',
    LAST_CONTACT_FOLLOW_UP: 'son əlaqə günü',
    USE: 'büdcə istifadə olunub',
    ELAPSED: 'müddət keçdikcə',
    EVENT: 'baş verən kimi',
  },
  anchors: {
    DUE: 'son tarixdən',
    WINDOW_OPENS: 'görüş müddətinin başlanmasından',
    WINDOW_ENDS: 'görüş müddətinin sonundan',
    RECEIVED: 'daxil olma tarixindən',
    DELIVERED: 'təhvil tarixindən',
    LAST_CONTACT_ACTIVE: 'son əlaqədən',
    LAST_CONTACT_FOLLOW_UP: 'son əlaqədən',
    USE: 'büdcədən',
    ELAPSED: 'müddətdən',
    EVENT: 'hadisədən',
  },
  length: (count, unit) => `${count} ${AZ_UNITS[unit]}`,
  before: (length, anchor) => `${anchor} ${length} əvvəl`,
  after: (length, anchor) => `${anchor} ${length} sonra`,
  // The hyphen at which no line breaks.
  used: (length) => `büdcənin ${length}‑i istifadə olunub`,
  elapsed: (length) => `müddətin ${length}‑i keçib`,
  months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
};
