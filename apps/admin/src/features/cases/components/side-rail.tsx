import { Group, Stack, Text } from '@mantine/core';
import { DueBadge, Section, StatusBadge } from '#/components/display';
import { WhyDue } from '#/features/deadlines/public';
import { clockKindMessages } from '#/lib/codes';
import { agreedDayText } from '#/lib/codes/agreed-day';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { casePageMessages } from '../messages';
import { CaseTasks } from './case-tasks';
import { ShortList } from './short-list';

interface Props {
  readonly of: CaseDetail;
  /** Only the most urgent of each, the rest on request: the rail stands above the section. */
  readonly short?: boolean;
}

interface Term {
  readonly length: number;
  readonly unit: 'WD' | 'CD' | 'MONTHS';
  readonly start: string;
  readonly startEvent: string;
  readonly due: string;
}

/** "5 working days from 12.11.2026": how a due date came about. */
function useExplanation(): (explanation: Readonly<Record<string, unknown>>) => string {
  const t = useMessages(casePageMessages);
  const language = useLanguage();
  const day = (date: string): string => formatDate(date, language);
  return ({ terms, movedFrom }) => {
    const list = Array.isArray(terms) ? (terms as Term[]) : [];
    return list
      .map(({ length, unit, start, startEvent, due }) =>
        startEvent === 'VISIT_RESCHEDULED'
          ? agreedDayText({ due, movedFrom }, language)
          : t(unit, { count: length, start: day(start) }),
      )
      .join(' · ');
  };
}

/** Each date says which rule made it, from which day (design.md 3.2). */
function Deadlines({ of, short }: Props) {
  const t = useMessages(casePageMessages);
  const clock = useMessages(clockKindMessages);
  const explain = useExplanation();
  return (
    <Section title={t('deadlines')}>
      {of.deadlines.length === 0 ? <Text c="dimmed">{t('noDeadlines')}</Text> : null}
      <ShortList short={short}>
        {of.deadlines.map(({ id, kind, dueOn, explanation, state }) => (
          <li key={id}>
            <Group justify="space-between" gap="xs">
              <Group gap={4} wrap="nowrap">
                <Text fz="sm" fw={550}>
                  {clock(kind)}
                </Text>
                <WhyDue caseId={of.id} kind={kind} />
              </Group>
              {state === 'PAUSED' ? (
                <StatusBadge tone="neutral">{t('paused')}</StatusBadge>
              ) : (
                <DueBadge on={dueOn} />
              )}
            </Group>
            <Text fz="xs" c="dimmed">
              {explain(explanation)}
            </Text>
          </li>
        ))}
      </ShortList>
    </Section>
  );
}

/** What is due and what there is to do, beside every section. */
export function SideRail(props: Props) {
  return (
    <Stack gap="md">
      <Deadlines {...props} />
      <CaseTasks {...props} />
    </Stack>
  );
}
