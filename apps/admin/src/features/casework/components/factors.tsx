import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import {
  FACTOR_SEVERITIES,
  VULNERABILITY_FACTORS,
  type VulnerabilityFactor,
} from '@qayidis/domain/code-lists';
import { useState } from 'react';
import { actionMessages } from '#/components/actions';
import { Section, StatusBadge, type Tone } from '#/components/display';
import { notifyDone } from '#/components/feedback';
import { RecordForm, SelectField, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { nameOf } from '#/lib/codes';
import { factorMessages, severityMessages } from '#/lib/codes/vulnerability-factors';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { type Assessments, type CaseDetail, useCaseChanged } from '../api/casework';
import { assessmentMessages } from '../assessment-messages';
import { caseworkMessages } from '../messages';
import { choicesOf } from './choices';

type Factor = Assessments['factors'][number];
type Member = CaseDetail['members'][number];

const TONES: Readonly<Record<Factor['severity'], Tone>> = {
  NONE: 'neutral',
  LOW: 'neutral',
  HIGH: 'attention',
  CRITICAL: 'urgent',
};

/** Gravest first, in the order of the list within one severity. */
const gravest = (factors: readonly Factor[]): Factor[] =>
  [...factors]
    .filter(({ severity }) => severity !== 'NONE')
    .sort((a, b) => FACTOR_SEVERITIES.indexOf(b.severity) - FACTOR_SEVERITIES.indexOf(a.severity));

interface FormProps {
  readonly of: CaseDetail;
  readonly factors: readonly Factor[];
  readonly member: Member;
  readonly onClose: () => void;
}

type Values = Record<VulnerabilityFactor, string | null>;

/** The factors of one person; those of the others are sent as they stand, since the list is stored as a whole. */
function FactorsForm({ of, factors, member: { person }, onClose }: FormProps) {
  const t = useMessages(assessmentMessages);
  const common = useMessages(caseworkMessages);
  const actions = useMessages(actionMessages);
  const factor = useMessages(factorMessages);
  const severity = useMessages(severityMessages);
  const changed = useCaseChanged();
  const [seen] = useState(factors);
  const own = new Map(
    seen.filter((one) => one.personId === person.id).map((one) => [one.factor, one.severity]),
  );
  const form = useRecordForm<Values>({
    name: `factors-${of.id}-${person.id}`,
    initial: Object.fromEntries(
      VULNERABILITY_FACTORS.map((code) => [code, own.get(code) ?? null]),
    ) as Values,
  });
  const submit = useSubmit({
    form,
    send: (values) => {
      const others = seen.filter(({ personId }) => personId !== person.id);
      const mine = VULNERABILITY_FACTORS.flatMap((code) =>
        values[code] === null
          ? []
          : [{ personId: person.id, factor: code, severity: values[code] }],
      );
      const body = {
        factors: [
          ...others.map(({ personId, factor: code, severity: grade }) => ({
            personId,
            factor: code,
            severity: grade,
          })),
          ...mine,
        ],
      };
      return send({ method: 'PUT', path: `/cases/${of.id}/factors`, body });
    },
    onDone: async () => {
      notifyDone(common('saved'));
      onClose();
      await changed();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('factorsOf', { name: nameOf(person) })}
      closeButtonProps={{ 'aria-label': actions('cancel') }}
    >
      <RecordForm form={form} submit={submit} action={common('save')} onCancel={onClose}>
        <Text fz="sm">{t('factorsHint')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          {VULNERABILITY_FACTORS.map((code) => (
            <SelectField
              key={code}
              name={code}
              label={factor(code)}
              choices={choicesOf(FACTOR_SEVERITIES, severity)}
            />
          ))}
        </SimpleGrid>
      </RecordForm>
    </Modal>
  );
}

interface PersonProps {
  readonly of: CaseDetail;
  readonly factors: readonly Factor[];
  readonly member: Member;
}

function PersonFactors({ of, factors, member }: PersonProps) {
  const t = useMessages(assessmentMessages);
  const factor = useMessages(factorMessages);
  const severity = useMessages(severityMessages);
  const can = useCan();
  const [open, setOpen] = useState(false);
  const name = nameOf(member.person);
  const known = gravest(factors.filter(({ personId }) => personId === member.person.id));
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <Text fw={550}>{name}</Text>
        {can('assessment.record') ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('factorsOf', { name })}
            onClick={() => setOpen(true)}
          >
            {t('factors')}
          </Button>
        ) : null}
      </Group>
      <Group gap="xs">
        {known.length === 0 ? <Text c="dimmed">{t('noFactors')}</Text> : null}
        {known.map((one) => (
          <StatusBadge key={one.factor} tone={TONES[one.severity]}>
            {`${factor(one.factor)} · ${severity(one.severity)}`}
          </StatusBadge>
        ))}
      </Group>
      {open ? (
        <FactorsForm of={of} factors={factors} member={member} onClose={() => setOpen(false)} />
      ) : null}
    </li>
  );
}

/** Vulnerability factors by person (reintegration.md 9.1): they weigh in the priority, and the plan must cover the grave ones. */
export function Factors({ of, data }: { readonly of: CaseDetail; readonly data: Assessments }) {
  const t = useMessages(assessmentMessages);
  return (
    <Section title={t('factorsTitle')}>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {of.members.map((member) => (
          <PersonFactors key={member.person.id} of={of} factors={data.factors} member={member} />
        ))}
      </Stack>
    </Section>
  );
}
