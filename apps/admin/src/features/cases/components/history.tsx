import { CASE_COMMANDS, type CaseCommand } from '@qayidis/domain/cases';
import { IconArrowRight, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Section, Timeline } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { caseStateMessages } from '#/lib/codes';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, timelineQuery } from '../api/case-page';
import { casePageMessages } from '../messages';
import { entryMessages } from '../entry-messages';

const commandOf = (kind: string): CaseCommand | undefined => {
  const code = kind.replace('case.', '').toUpperCase().replaceAll('-', '_');
  return CASE_COMMANDS.find((command) => command === code);
};

const isEntry = (kind: string): kind is keyof typeof entryMessages.table =>
  Object.hasOwn(entryMessages.table, kind);

const isState = (state: unknown): state is keyof typeof caseStateMessages.table =>
  typeof state === 'string' && Object.hasOwn(caseStateMessages.table, state);

/** What people did on the case, newest first. */
export function CaseHistory({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(casePageMessages);
  const command = useMessages(caseCommandMessages);
  const entry = useMessages(entryMessages);
  const state = useMessages(caseStateMessages);
  const query = useQuery(timelineQuery(of.id));
  const titleOf = (kind: string): string => {
    const step = commandOf(kind);
    if (step) return command(step);
    return isEntry(kind) ? entry(kind) : t('someStep', { kind });
  };
  return (
    <Section title={t('history')}>
      <QueryView query={query}>
        {({ items }) => (
          <Timeline
            label={t('history')}
            entries={items.map(({ id, kind, at, actorName, data, remarks }) => ({
              id,
              icon: commandOf(kind) ? IconArrowRight : IconPencil,
              title: titleOf(kind),
              by: actorName ?? t('system'),
              at,
              detail: (
                <>
                  {isState(data['to']) && data['to'] !== data['from'] ? (
                    <div>→ {state(data['to'])}</div>
                  ) : null}
                  {remarks.map((remark) => (
                    <div key={remark}>{remark}</div>
                  ))}
                </>
              ),
            }))}
          />
        )}
      </QueryView>
    </Section>
  );
}
