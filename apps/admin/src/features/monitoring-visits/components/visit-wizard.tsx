import { Select, Stack, Text } from '@mantine/core';
import { VISIT_SCHEDULE } from '@qayidis/domain/monitoring';
import { DIMENSIONS } from '@qayidis/domain/survey';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Wizard } from '#/components/actions';
import { useMessages } from '#/lib/i18n';
import { instrumentsQuery, visitQuery, type VisitDetail } from '../api/visits';
import { fieldsFor, valuesOf } from '../findings-form';
import { wizardMessages } from '../messages';
import { FindingsStep } from './findings-step';
import { FinishStep } from './finish-step';
import { SatisfactionStep } from './satisfaction-step';
import { SurveyStep } from './survey-step';

type StepCode = 'PROFILE' | (typeof DIMENSIONS)[number] | 'FINDINGS' | 'SATISFACTION' | 'FINISH';

const SURVEY: readonly StepCode[] = ['PROFILE', ...DIMENSIONS];
const isSurvey = (step: StepCode): step is 'PROFILE' | (typeof DIMENSIONS)[number] =>
  SURVEY.includes(step);

/** The steps of this visit: survey, findings, satisfaction, each where the schedule has it. */
const stepsOf = (visit: VisitDetail): readonly StepCode[] => [
  ...(VISIT_SCHEDULE[visit.code].wave === null ? [] : SURVEY),
  ...(fieldsFor(visit, valuesOf(visit)).length > 0 ? (['FINDINGS'] as const) : []),
  ...(visit.parts.includes('SATISFACTION') ? (['SATISFACTION'] as const) : []),
  'FINISH',
];

/** Where to go on: what was settled before is not asked again, but can be gone back to. */
function firstStep(visit: VisitDetail, steps: readonly StepCode[]): number {
  const principal = visit.respondents.find((one) => one.principal)?.personId;
  const settled = visit.surveys.some(
    ({ personId, state }) => personId === principal && state !== 'DRAFT',
  );
  return settled
    ? Math.max(
        0,
        steps.findIndex((step) => !isSurvey(step)),
      )
    : 0;
}

function Respondent({
  visit,
  value,
  onChange,
}: {
  readonly visit: VisitDetail;
  readonly value: string;
  readonly onChange: (personId: string) => void;
}) {
  const t = useMessages(wizardMessages);
  if (visit.respondents.length < 2) return null;
  return (
    <Select
      label={t('respondent')}
      data={visit.respondents.map(({ personId, name }) => ({ value: personId, label: name }))}
      allowDeselect={false}
      value={value}
      onChange={(personId) => personId && onChange(personId)}
    />
  );
}

/** Until an official table is imported every survey says that its weights are ours (reintegration.md 6). */
function EqualWeights() {
  const t = useMessages(wizardMessages);
  const { data } = useQuery(instrumentsQuery);
  if (!data?.equalWeights) return null;
  return (
    <Text fz="sm" c="dimmed">
      {t('equalWeightsHint')}
    </Text>
  );
}

/** Records a visit step by step; every step is kept as it is typed. */
export function VisitWizard({ visit: shown }: { readonly visit: VisitDetail }) {
  const t = useMessages(wizardMessages);
  // As it was kept a moment ago: what the page above handed down may be a turn behind, and a step begins from it.
  const { data: visit = shown } = useQuery(visitQuery(shown.id));
  const steps = stepsOf(visit);
  const [step, setStep] = useState(() => firstStep(visit, steps));
  const [personId, setPersonId] = useState(
    () => visit.respondents.find((one) => one.principal)?.personId ?? '',
  );
  const onBack = step > 0 ? () => setStep(step - 1) : undefined;
  const onNext = (): void => setStep(Math.min(step + 1, steps.length - 1));
  const contentOf = (code: StepCode): ReactNode => {
    if (isSurvey(code)) {
      const last = code === 'PSYCHOSOCIAL';
      const one = { visit, personId, group: code, last, onBack, onNext };
      return <SurveyStep key={`${personId}-${code}`} {...one} />;
    }
    if (code === 'FINDINGS') return <FindingsStep visit={visit} onBack={onBack} onNext={onNext} />;
    if (code === 'SATISFACTION')
      return <SatisfactionStep visit={visit} onBack={onBack} onNext={onNext} />;
    return <FinishStep visit={visit} onBack={onBack} />;
  };
  const now = steps[step] ?? 'FINISH';
  const place = { step: step + 1, total: steps.length, title: t(now) };
  const change = (next: string): void => {
    setPersonId(next);
    setStep(0);
  };
  return (
    <Stack gap="md" maw={720}>
      <Text fw={550} hiddenFrom="sm" aria-hidden>
        {t('stepOf', place)}
      </Text>
      {isSurvey(now) ? (
        <>
          <Respondent visit={visit} value={personId} onChange={change} />
          <EqualWeights />
        </>
      ) : null}
      <Wizard
        steps={steps.map((code) => ({
          key: code,
          title: t(code),
          content: code === now ? contentOf(code) : null,
        }))}
        step={step}
      />
    </Stack>
  );
}
