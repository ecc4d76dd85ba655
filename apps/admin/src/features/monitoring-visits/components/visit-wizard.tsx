import { Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Wizard } from '#/components/actions';
import { useMessages } from '#/lib/i18n';
import { instrumentsQuery, visitQuery, type VisitDetail } from '../api/visits';
import { wizardMessages } from '../messages';
import {
  afterSurvey,
  firstStep,
  isSurvey,
  principalOf,
  type StepCode,
  stepsOf,
  surveyOf,
} from '../wizard-steps';
import { FindingsStep } from './findings-step';
import { FinishStep } from './finish-step';
import { RaisedTasks, useRaisedTasks } from './raised-tasks';
import { SatisfactionStep } from './satisfaction-step';
import { SurveyStep } from './survey-step';

interface RespondentProps {
  readonly visit: VisitDetail;
  readonly value: string;
  readonly onChange: (personId: string) => void;
}

function Respondent({ visit, value, onChange }: RespondentProps) {
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

function SurveyHead(props: RespondentProps) {
  return (
    <>
      <Respondent {...props} />
      <EqualWeights />
    </>
  );
}

/** Records a visit step by step; every step is kept as it is typed. */
export function VisitWizard({ visit: shown }: { readonly visit: VisitDetail }) {
  const t = useMessages(wizardMessages);
  // As it was kept a moment ago: what the page above handed down may be a turn behind, and a step begins from it.
  const { data: visit = shown } = useQuery(visitQuery(shown.id));
  const steps = stepsOf(visit);
  const [personId, setPersonId] = useState(() => principalOf(visit));
  const [step, setStep] = useState(() => firstStep(visit, steps, personId));
  const { raised, onCompleted } = useRaisedTasks();
  const onBack = step > 0 ? () => setStep(step - 1) : undefined;
  const onNext = (): void => setStep(Math.min(step + 1, steps.length - 1));
  const contentOf = (code: StepCode): ReactNode => {
    if (isSurvey(code)) {
      const last = code === 'PSYCHOSOCIAL';
      const onRefused = (): void => setStep(afterSurvey(steps));
      const one = { visit, personId, group: code, last, onBack, onNext, onCompleted, onRefused };
      return <SurveyStep key={`${personId}-${code}`} {...one} />;
    }
    if (code === 'FINDINGS') return <FindingsStep visit={visit} onBack={onBack} onNext={onNext} />;
    if (code === 'SATISFACTION')
      return <SatisfactionStep visit={visit} onBack={onBack} onNext={onNext} />;
    return <FinishStep visit={visit} onBack={onBack} />;
  };
  const now = steps[step] ?? 'FINISH';
  const change = (next: string): void => {
    setPersonId(next);
    // What is settled opens at its beginning, for it was chosen to be looked at.
    setStep(surveyOf(visit, next)?.state === 'DRAFT' ? firstStep(visit, steps, next) : 0);
  };
  return (
    <Stack gap="md" maw={720}>
      {isSurvey(now) ? <SurveyHead visit={visit} value={personId} onChange={change} /> : null}
      <RaisedTasks raised={raised} />
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
