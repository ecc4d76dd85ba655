import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { type CaseState, ENDED_STATES } from '@qayidis/domain/cases';
import { useNavigate } from '@tanstack/react-router';
import { Dialog } from '#/components/dialog';
import { caseStateMessages, nameOf } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import type { Candidate, Decision, Decisions } from '../api/new-referral';
import { duplicateMessages, referralMessages } from '../messages';

interface CandidateProps {
  readonly candidate: Candidate;
  /** One FIN is one person: another one is possible only where the records themselves have it twice (IMP-21). */
  readonly mayDiffer: boolean;
  readonly decided: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
}

function Choices({ candidate, mayDiffer, decided, onDecide }: CandidateProps) {
  const t = useMessages(duplicateMessages);
  const navigate = useNavigate();
  const { caseId } = candidate;
  const search = { section: undefined };
  const open = (): void => void navigate({ to: '/cases/$caseId', params: { caseId }, search });
  const choice = (decision: Decision, label: string) => (
    <Button
      size="xs"
      variant={decided === decision ? 'filled' : 'default'}
      aria-pressed={decided === decision}
      onClick={() => onDecide(decision)}
    >
      {label}
    </Button>
  );
  return (
    <Group gap="xs" role="group" aria-label={t('decision', { name: nameOf(candidate) })}>
      <Button size="xs" variant="default" onClick={open}>
        {t('same')}
      </Button>
      {choice('SAME_PERSON', t('again'))}
      {mayDiffer ? choice('DIFFERENT_PERSON', t('different')) : null}
    </Group>
  );
}

const isOpen = ({ caseState }: Candidate): boolean =>
  !(ENDED_STATES as readonly CaseState[]).includes(caseState);

function CandidateCard(props: CandidateProps) {
  const { candidate, mayDiffer } = props;
  const t = useMessages(duplicateMessages);
  const state = useMessages(caseStateMessages);
  const { birthYear, caseNumber, caseState, reasons } = candidate;
  const facts = [
    ...(birthYear === null ? [] : [t('born', { year: birthYear })]),
    caseNumber,
    state(caseState),
  ];
  return (
    <Paper p="sm" withBorder>
      <Stack gap="xs">
        <Text fw={600}>{nameOf(candidate)}</Text>
        <Text fz="sm">{facts.join(' · ')}</Text>
        <Text fz="sm">{t('alike', { fields: reasons.map((reason) => t(reason)).join(', ') })}</Text>
        {mayDiffer ? null : <Text fz="sm">{t('oneFin')}</Text>}
        {isOpen(candidate) ? <Text fz="sm">{t('stillOpen')}</Text> : null}
        <Choices {...props} />
      </Stack>
    </Paper>
  );
}

const hasFin = ({ reasons }: Candidate): boolean => reasons.includes('FIN');

interface DuplicatesDialogProps {
  readonly candidates: readonly Candidate[];
  readonly decisions: Decisions;
  readonly onDecide: (personId: string, decision: Decision) => void;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** Similar records, each to be decided about before the referral is created (decisions.md E-20). */
export function DuplicatesDialog(props: DuplicatesDialogProps) {
  const { candidates, decisions, onDecide, onGoOn, onClose } = props;
  const t = useMessages(duplicateMessages);
  const common = useMessages(referralMessages);
  const open = candidates.some(({ personId }) => !decisions[personId]);
  return (
    <Dialog size="lg" onClose={onClose} title={t('title')}>
      <Stack gap="md">
        <Text>{t('text')}</Text>
        {candidates.map((candidate) => (
          <CandidateCard
            key={candidate.caseId}
            candidate={candidate}
            mayDiffer={!hasFin(candidate) || candidates.filter(hasFin).length > 1}
            decided={decisions[candidate.personId]}
            onDecide={(decision) => onDecide(candidate.personId, decision)}
          />
        ))}
        <Button disabled={open} onClick={onGoOn}>
          {common('create')}
        </Button>
      </Stack>
    </Dialog>
  );
}
