import { CASE_COMMANDS } from '@qayidis/domain/cases';
import { ITEM_COMMANDS } from '@qayidis/domain/plans';
import { VISIT_COMMANDS } from '@qayidis/domain/monitoring';
import { caseEventKind, itemEventKind, visitEventKind } from '@qayidis/domain/timeline';
import { itemEventMessages } from '#/lib/codes/assistance';
import { caseEventMessages } from '#/lib/codes/case-commands';
import { visitEventMessages } from '#/lib/codes/visits';
import { useMessages } from '#/lib/i18n';
import type { TimelineEvent } from '../api/case-page';
import { entryMessages, historyMessages } from '../entry-messages';
import { subjectOf } from '../entry-subject';
import { casePageMessages } from '../messages';
import { useDeadlineTitle } from './use-deadline-title';

const CASE_STEPS = new Map<string, (typeof CASE_COMMANDS)[number]>(
  CASE_COMMANDS.map((command) => [caseEventKind(command), command]),
);
const ITEM_STEPS = new Map<string, (typeof ITEM_COMMANDS)[number]>(
  ITEM_COMMANDS.map((command) => [itemEventKind(command), command]),
);
const VISIT_STEPS = new Map<string, (typeof VISIT_COMMANDS)[number]>(
  VISIT_COMMANDS.map((command) => [visitEventKind(command), command]),
);

const isEntry = (kind: string): kind is keyof typeof entryMessages.table =>
  Object.hasOwn(entryMessages.table, kind);

/** What happened, as a sentence of the past. */
export function useEntryTitle(): (event: Pick<TimelineEvent, 'kind' | 'data'>) => string {
  const t = useMessages(casePageMessages);
  const step = useMessages(caseEventMessages);
  const item = useMessages(itemEventMessages);
  const visit = useMessages(visitEventMessages);
  const entry = useMessages(entryMessages);
  const history = useMessages(historyMessages);
  const deadline = useDeadlineTitle();
  const plain = ({ kind, data }: Pick<TimelineEvent, 'kind' | 'data'>): string => {
    const [caseStep, itemStep] = [CASE_STEPS.get(kind), ITEM_STEPS.get(kind)];
    if (caseStep) return step(caseStep);
    if (itemStep) return item(itemStep);
    const visitStep = VISIT_STEPS.get(kind);
    if (visitStep) return visit(visitStep);
    const { fields } = data;
    if (kind === 'assessment.record' && Array.isArray(fields) && fields.includes('DRAFT'))
      return history('formBegun');
    return deadline({ kind, data }) ?? (isEntry(kind) ? entry(kind) : t('someStep'));
  };
  return (event) => {
    const [title, subject] = [plain(event), subjectOf(event)];
    return subject === null ? title : history('about', { title, subject });
  };
}
