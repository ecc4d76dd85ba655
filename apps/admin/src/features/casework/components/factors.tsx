import { Button, Group, Stack, Text } from '@mantine/core';
import { FACTOR_SEVERITIES } from '@qayidis/domain/code-lists';
import { useState } from 'react';
import { Section, StatusBadge, type Tone } from '#/components/display';
import { nameOf } from '#/lib/codes';
import { factorMessages, severityMessages } from '#/lib/codes/vulnerability-factors';
import { useMessages } from '#/lib/i18n';
import { useMayWrite } from '#/lib/case-file';
import type { Assessments, CaseDetail } from '../api/casework';
import { assessmentMessages } from '../assessment-messages';
import { FactorsForm } from './factors-form';

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

interface PersonProps {
  readonly of: CaseDetail;
  readonly data: Assessments;
  readonly member: Member;
}

function PersonFactors({ of, data, member }: PersonProps) {
  const t = useMessages(assessmentMessages);
  const factor = useMessages(factorMessages);
  const severity = useMessages(severityMessages);
  const may = useMayWrite(of);
  const [open, setOpen] = useState(false);
  const name = nameOf(member.person);
  const known = gravest(data.factors.filter(({ personId }) => personId === member.person.id));
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <Text fw={550}>{name}</Text>
        {may('assessment.record', 'FACTORS') ? (
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
        <FactorsForm of={of} data={data} person={member.person} onClose={() => setOpen(false)} />
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
          <PersonFactors key={member.person.id} of={of} data={data} member={member} />
        ))}
      </Stack>
    </Section>
  );
}
