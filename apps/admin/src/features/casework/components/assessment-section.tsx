import { Button, Group, Stack, Text } from '@mantine/core';
import type { Permission } from '@qayidis/domain/permissions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section, StatusBadge, type Tone } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { nameOf } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useMayWrite } from '#/lib/case-file';
import { assessmentMessages } from '../assessment-messages';
import { type Assessments, assessmentsQuery, type CaseDetail, type Form } from '../api/casework';
import { caseworkMessages } from '../messages';
import { FormAnswers } from './form-answers';
import { AssessmentForm, type FormSlot } from './assessment-form';
import { Factors } from './factors';

interface Props {
  readonly of: CaseDetail;
  readonly data: Assessments;
}

/** Red flags of the rapid check and forms that answer one. */
const flagsOf = ({ forms, unscreenedFlags }: Assessments) => [
  ...new Set([
    ...unscreenedFlags,
    ...forms.flatMap(({ kind, flag }) => (kind === 'FOLLOW_UP_SCREENING' && flag ? [flag] : [])),
  ]),
];

/** Every form that this case asks for, filled in or not, in the order in which they are held. */
function useSlots({ of, data }: Props): FormSlot[] {
  const t = useMessages(assessmentMessages);
  const formOf = (kind: Form['kind'], match: (form: Form) => boolean = () => true) =>
    data.forms.find((form) => form.kind === kind && match(form));
  const single = (
    kind: 'INTAKE' | 'RAPID_CHECK' | 'FAMILY' | 'STRENGTHS',
    path: string,
  ): FormSlot => ({
    kind,
    title: t(kind),
    path,
    form: formOf(kind),
  });
  const followUps = flagsOf(data).map(
    (flag): FormSlot => ({
      kind: 'FOLLOW_UP_SCREENING',
      title: `${t('FOLLOW_UP_SCREENING')}: ${t(flag)}`,
      path: `follow-ups/${flag}`,
      form: formOf('FOLLOW_UP_SCREENING', (form) => form.flag === flag),
    }),
  );
  const skills = of.members
    .filter(({ person }) => {
      const needed = data.personsWithoutSkills.includes(person.id);
      return needed || formOf('SKILLS', (form) => form.personId === person.id) !== undefined;
    })
    .map(
      ({ person }): FormSlot => ({
        kind: 'SKILLS',
        title: `${t('SKILLS')}: ${nameOf(person)}`,
        path: `skills/${person.id}`,
        form: formOf('SKILLS', (form) => form.personId === person.id),
      }),
    );
  return [
    single('INTAKE', 'intake'),
    single('RAPID_CHECK', 'rapid-check'),
    ...followUps,
    ...skills,
    ...(of.members.length > 1 ? [single('FAMILY', 'family')] : []),
    single('STRENGTHS', 'strengths'),
  ];
}

/** A red flag may also be waived by the coordinator. */
const NEEDS: Readonly<Partial<Record<FormSlot['kind'], Permission>>> = {
  FOLLOW_UP_SCREENING: 'assessment.waive',
};

const toneOf = (form: Form | undefined): Tone => {
  if (form === undefined) return 'neutral';
  return form.state === 'COMPLETED' ? 'good' : 'attention';
};

const verbOf = (form: Form | undefined) => {
  if (form === undefined) return 'fill';
  return form.state === 'COMPLETED' ? 'change' : 'goOn';
};

function SlotRow({
  slot,
  onOpen,
}: {
  readonly slot: FormSlot;
  readonly onOpen: (() => void) | null;
}) {
  const t = useMessages(assessmentMessages);
  const common = useMessages(caseworkMessages);
  const language = useLanguage();
  const { form } = slot;
  const verb = verbOf(form);
  const state = form?.state === 'COMPLETED' ? common('completed') : common('draft');
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <div>
          <Text fw={550}>{slot.title}</Text>
          {form ? (
            <Text fz="sm" c="dimmed">
              {formatDate(form.heldOn, language)} {form.assessorName ?? ''}
            </Text>
          ) : null}
        </div>
        <Group gap="xs">
          <StatusBadge tone={toneOf(form)}>{form ? state : common('missing')}</StatusBadge>
          {onOpen ? (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t(`${verb}What`, { what: slot.title })}
              onClick={onOpen}
            >
              {t(verb)}
            </Button>
          ) : null}
        </Group>
      </Group>
      {form ? <FormAnswers form={form} /> : null}
    </li>
  );
}

function Forms(props: Props) {
  const t = useMessages(assessmentMessages);
  const may = useMayWrite(props.of);
  const slots = useSlots(props);
  const [open, setOpen] = useState<string | null>(null);
  const slot = slots.find(({ path }) => path === open);
  const { total, points } = props.data.priority;
  return (
    <>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {slots.map((one) => (
          <SlotRow
            key={one.path}
            slot={one}
            onOpen={
              may(NEEDS[one.kind] ?? 'assessment.record', 'ASSESSMENT')
                ? () => setOpen(one.path)
                : null
            }
          />
        ))}
      </Stack>
      <Text fz="sm" mt="md">
        {t('priority', { total })}: {t('points', points)}
      </Text>
      {slot ? (
        <AssessmentForm
          caseId={props.of.id}
          slot={slot}
          factors={props.data.factors}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

/** The short forms of assessment (reintegration.md 4.2) and the priority they lead to. */
export function AssessmentSection({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(assessmentMessages);
  const query = useQuery(assessmentsQuery(of.id));
  return (
    <QueryView query={query}>
      {(data) => (
        <Stack gap="md">
          <Section title={t('title')}>
            <Forms of={of} data={data} />
          </Section>
          <Factors of={of} data={data} />
        </Stack>
      )}
    </QueryView>
  );
}
