import { Group, Stack, Text } from '@mantine/core';
import { isOpen } from '@qayidis/domain/cases';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@qayidis/contracts';
import { useState } from 'react';
import { TransitionBar } from '#/components/actions';
import { Dialog } from '#/components/dialog';
import { Section, StatusBadge } from '#/components/display';
import { notifyDone, QueryView } from '#/components/feedback';
import {
  DateField,
  NoteField,
  RadioCards,
  RecordForm,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { useFinalVisitWaived } from '#/features/monitoring-visits/public';
import { send } from '#/lib/api';
import { formatDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useReasonTexts } from '#/lib/problems';
import { useMayWrite } from '#/lib/case-file';
import { useAccount } from '#/lib/session';
import { type CaseDetail, checklistQuery, useCaseChanged } from '../api/casework';
import { caseworkMessages, checklistMessages, finalVisitWaivedMessages } from '../messages';
import { choicesOf } from './choices';

type Entry = Schemas['ChecklistEntryResponse'];

const OUTCOMES = ['DONE', 'NOT_APPLICABLE'] as const;

interface DialogProps {
  readonly caseId: string;
  readonly entry: Entry;
  readonly onClose: () => void;
}

function EntryFields({ outcome }: { readonly outcome: string }) {
  const t = useMessages(checklistMessages);
  return (
    <Stack gap="md">
      <RadioCards name="outcome" label={t('outcome')} choices={choicesOf(OUTCOMES, t)} required />
      <DateField name="doneOn" label={t('doneOn')} max={today()} required />
      <NoteField name="reason" label={t('reason')} max={1000} required={outcome !== 'DONE'} />
    </Stack>
  );
}

const valuesOf = ({ outcome, doneOn, reason }: Entry) => ({
  outcome: outcome ?? 'DONE',
  doneOn: doneOn ?? today(),
  reason: reason ?? '',
});

function RecordDialog({ caseId, entry, onClose }: DialogProps) {
  const t = useMessages(checklistMessages);
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const form = useRecordForm({
    name: `checklist-${caseId}-${entry.kind}`,
    initial: valuesOf(entry),
    check: ({ outcome, reason }) => ({
      reason: outcome === 'DONE' || reason.trim() ? null : 'REQUIRED',
    }),
  });
  const submit = useSubmit({
    form,
    version: entry.version,
    send: ({ outcome, doneOn, reason }, { version }) =>
      send({
        method: 'PUT',
        path: `/cases/${caseId}/checklist/${entry.kind}`,
        version,
        body: { outcome, doneOn, reason: reason.trim() === '' ? null : reason },
      }),
    fromCurrent: (current) => valuesOf(current as Entry),
    onDone: async () => {
      notifyDone(common('saved'));
      onClose();
      await changed();
    },
  });
  return (
    <Dialog onClose={onClose} title={t(entry.kind)}>
      <RecordForm form={form} submit={submit} action={common('save')} onCancel={onClose}>
        <EntryFields outcome={form.form.getValues().outcome} />
      </RecordForm>
    </Dialog>
  );
}

interface RecordButtonProps {
  readonly entry: Entry;
  readonly onRecord: () => void;
}

/** Locked with its reason while money is open: nobody can say that all is settled then. */
function RecordButton({ entry, onRecord }: RecordButtonProps) {
  const t = useMessages(checklistMessages);
  const reasonsOf = useReasonTexts();
  const label = t(entry.outcome ? 'change' : 'recordShort');
  const name = t(entry.outcome ? 'changeWhat' : 'record', { what: t(entry.kind) });
  const reasons = reasonsOf(entry.reasons);
  const record = { key: entry.kind, label, name, reasons, allowed: reasons.length === 0 };
  return <TransitionBar actions={[{ ...record, main: !entry.outcome }]} onChoose={onRecord} />;
}

function EntryRow({
  entry,
  onRecord,
}: {
  readonly entry: Entry;
  readonly onRecord: (() => void) | null;
}) {
  const t = useMessages(checklistMessages);
  const common = useMessages(caseworkMessages);
  const language = useLanguage();
  const stateOf = ({ outcome, doneOn, doneByName, dueOn }: Entry): string => {
    if (outcome)
      return [t(outcome), formatDate(doneOn, language), doneByName].filter(Boolean).join(' · ');
    return dueOn ? t('dueOn', { date: formatDate(dueOn, language) }) : common('missing');
  };
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <div>
          <Text fw={550}>{t(entry.kind)}</Text>
          <Text fz="sm" c="dimmed">
            {stateOf(entry)}
          </Text>
          {entry.reason ? <Text fz="sm">{entry.reason}</Text> : null}
        </div>
        {onRecord ? <RecordButton entry={entry} onRecord={onRecord} /> : null}
      </Group>
    </li>
  );
}

/** Success in the sense of the report: completed, with at least one goal reached (reintegration.md 4.5). */
function Success({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(checklistMessages);
  const { total, reached } = of.goals;
  const closed = of.state === 'CLOSED';
  return (
    <Group gap="sm" mb="md">
      <Text fz="sm">{t('goalsReached', { reached, total })}</Text>
      {closed ? (
        <StatusBadge tone={of.formalSuccess ? 'good' : 'neutral'}>
          {t(of.formalSuccess ? 'success' : 'noSuccess')}
        </StatusBadge>
      ) : (
        <Text fz="sm" c="dimmed">
          {t(reached > 0 ? 'successPossible' : 'successNeedsGoal')}
        </Text>
      )}
    </Group>
  );
}

const mayEndAsInRegister = ({ actions }: CaseDetail): boolean =>
  actions.some(({ command }) => command === 'CLOSE_FROM_REGISTER');

/** What is asked; where the final visit is waived, what is waived with it and why. */
function SuccessNeeds({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(checklistMessages);
  const why = useMessages(finalVisitWaivedMessages);
  const waived = useFinalVisitWaived(of.id);
  if (!isOpen(of.state)) return null;
  return (
    <Text fz="sm" mb="sm">
      {waived === null || waived === 'CASE_ENDED'
        ? t('hint')
        : t('hintWaived', { why: why(waived) })}
      {mayEndAsInRegister(of) ? ` ${t('hintRegister')}` : null}
    </Text>
  );
}

/** What must be done before a case closes with success; finance says that payments are settled (D-40). */
export function ClosureSection({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(checklistMessages);
  const query = useQuery(checklistQuery(of.id));
  const may = useMayWrite(of);
  const mentor = useAccount()?.role === 'MENTOR';
  const [open, setOpen] = useState<Entry | null>(null);
  const mine = may('checklist.record', 'CHECKLIST') && !mentor;
  return (
    <Section title={t('title')}>
      <SuccessNeeds of={of} />
      <Success of={of} />
      <QueryView query={query}>
        {({ items }) => (
          <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
            {items.map((entry) => (
              <EntryRow
                key={entry.kind}
                entry={entry}
                onRecord={mine ? () => setOpen(entry) : null}
              />
            ))}
          </Stack>
        )}
      </QueryView>
      {open ? <RecordDialog caseId={of.id} entry={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}
