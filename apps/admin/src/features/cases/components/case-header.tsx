import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DueBadge, MailLink, PhoneLink, StatusBadge, useSpan } from '#/components/display';
import { PageHeader } from '#/components/layout';
import { WhyDue } from '#/features/deadlines/public';
import { CASE_STATE_TONES, caseStateMessages, clockKindMessages, nameOf } from '#/lib/codes';
import { CONFIDENTIALITY_TONES, confidentialityMessages } from '#/lib/codes/confidentiality';
import { PRIORITY_TONES, priorityMessages } from '#/lib/codes/returns';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { casePageMessages } from '../messages';
import styles from './case-header.module.css';

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text component="dt" fz="xs" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fz="sm">
        {children}
      </Text>
    </div>
  );
}

function Arrival({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(casePageMessages);
  const span = useSpan();
  const language = useLanguage();
  if (of.arrivalOn !== null && of.daysSinceArrival !== null)
    return t('ago', { date: formatDate(of.arrivalOn, language), span: span(of.arrivalOn) });
  return of.plannedArrivalOn === null
    ? '—'
    : t('planned', { date: formatDate(of.plannedArrivalOn, language) });
}

/** How the person is reached with one press; what is safe stands in the section of consent and contact. */
function Contact({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(casePageMessages);
  const person = of.members.find(({ relation }) => relation === 'PRINCIPAL')?.person;
  return (
    <>
      {person?.phone ? (
        <Fact label={t('phone')}>
          <PhoneLink number={person.phone} />
        </Fact>
      ) : null}
      {person?.email ? (
        <Fact label={t('email')}>
          <MailLink address={person.email} />
        </Fact>
      ) : null}
    </>
  );
}

/** Who, where the case stands, who leads it and what is due next: always in view. */
export function CaseHeader({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(casePageMessages);
  const state = useMessages(caseStateMessages);
  const clock = useMessages(clockKindMessages);
  const priority = useMessages(priorityMessages);
  const level = useMessages(confidentialityMessages);
  const mark = CONFIDENTIALITY_TONES[of.confidentiality];
  const language = useLanguage();
  return (
    <div className={styles['band']}>
      <PageHeader title={nameOf(of.principal)} note={of.number} tabTitle={of.number}>
        <Group gap="xs">
          {of.urgent ? <StatusBadge tone="urgent">{t('urgent')}</StatusBadge> : null}
          {mark ? <StatusBadge tone={mark}>{level(of.confidentiality)}</StatusBadge> : null}
          <StatusBadge tone={CASE_STATE_TONES[of.state]}>{state(of.state)}</StatusBadge>
          <Text span fz="xs" c="dimmed">
            {t('stateSince', { date: formatDate(of.stateSince, language) })}
          </Text>
        </Group>
      </PageHeader>
      <dl className={styles['facts']}>
        <Fact label={t('mentor')}>{of.mentor?.name ?? t('nobody')}</Fact>
        <Fact label={of.nextDueKind === null ? t('nextDue') : clock(of.nextDueKind)}>
          <DueBadge on={of.nextDueOn} />
          {of.nextDueKind === null ? null : <WhyDue caseId={of.id} kind={of.nextDueKind} />}
        </Fact>
        <Fact label={t('arrival')}>
          <Arrival of={of} />
        </Fact>
        <Fact label={t('priority')}>
          <StatusBadge tone={PRIORITY_TONES[of.priorityLevel]}>
            {`${priority(of.priorityLevel)} · ${of.priorityScore}`}
          </StatusBadge>
        </Fact>
        <Contact of={of} />
      </dl>
    </div>
  );
}
