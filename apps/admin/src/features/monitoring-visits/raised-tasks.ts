import { formatDate } from '#/lib/dates';
import { currentLanguage, translate } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import type { SavedSurvey } from './api/visits';
import { raisedMessages } from './messages';

type Raised = SavedSurvey['raised'][number];
type Say = (key: string, values: object) => string;

function personOf({ mine, assigneeName, assigneeRole }: Raised): string {
  if (mine) return translate(raisedMessages)('you');
  return assigneeName ?? translate(roleMessages)(assigneeRole);
}

/** Several of one kind for one person are told once: what each asks for stands in the inbox. */
const peopleOf = (tasks: readonly Raised[]): string =>
  [...new Set(tasks.map(personOf))].reduce((first, second) =>
    translate(raisedMessages)('and', { first, second }),
  );

/** What a completed survey set going, in a sentence per kind; nothing of what was answered (D-07). */
export function raisedTexts(raised: SavedSurvey['raised']): readonly string[] {
  const kinds = [...new Set(raised.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const tasks = raised.filter((task) => task.kind === kind);
    const dueOn = tasks[0]?.dueOn;
    const day = dueOn ? formatDate(dueOn, currentLanguage()) : '';
    const say = translate(raisedMessages) as Say;
    const key = kind in raisedMessages.table ? kind : 'OTHER';
    return say(key, { day, people: peopleOf(tasks), count: tasks.length });
  });
}
