import { VERBS } from './action-verbs';
import { SUBJECTS } from './action-words';

type Subject = keyof typeof SUBJECTS;
type Verb = keyof typeof VERBS;

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Routes speak of `cases`, the trail of a `case`. */
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '');
const isOneOf = <Table extends object>(table: Table, name: string): name is keyof Table & string =>
  Object.hasOwn(table, name);

function subjectOf(name: string): Subject | null {
  for (const one of [name, singular(name)]) if (isOneOf(SUBJECTS, one)) return one;
  const shorter = name.slice(0, name.lastIndexOf('-'));
  return name.includes('-') ? subjectOf(shorter) : null;
}

/** `cases.approvePlan` and `case.approve-plan` alike: what it was about and what was done; null without words. */
export function actionParts(action: string): { subject: Subject; verb: Verb } | null {
  const [about = '', done = ''] = action.split('.').map(kebab);
  const subject = subjectOf(about);
  return subject !== null && isOneOf(VERBS, done) ? { subject, verb: done } : null;
}
