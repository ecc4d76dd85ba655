import { Fieldset, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { CONSENT_METHODS, LANGUAGES } from '@qayidis/domain/code-lists';
import {
  AutosaveLine,
  DateField,
  MoneyField,
  NoteField,
  RecordForm,
  SelectField,
} from '#/components/form';
import { nameOf } from '#/lib/codes';
import { languageMessages } from '#/lib/codes/people';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail, Plans } from '../api/plans';
import { planMessages, signatureMessages } from '../plan-messages';
import { sumsOf } from '../plan-values';
import { choicesOf } from './choices';
import { ConflictNotice } from './conflict-notice';
import { GoalRows } from './goal-rows';
import { ItemRows } from './item-rows';
import { MeasureRows } from './measure-rows';
import { PlanTotals } from './plan-totals';
import { usePlanDraft } from './use-plan-draft';
import { usePlanSuggestion } from './use-plan-suggestion';

interface Props {
  readonly of: CaseDetail;
  readonly plans: Plans;
  readonly onCancel?: () => void;
}

function Signature() {
  const t = useMessages(planMessages);
  const method = useMessages(signatureMessages);
  return (
    <Stack gap="sm">
      <Title order={3}>{t('signature')}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DateField name="signedOn" label={t('signedOn')} max={today()} />
        <SelectField
          name="signatureMethod"
          label={t('signatureMethod')}
          choices={choicesOf(CONSENT_METHODS, method)}
        />
      </SimpleGrid>
    </Stack>
  );
}

function Funding() {
  const t = useMessages(planMessages);
  const language = useMessages(languageMessages);
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      <SelectField name="language" label={t('language')} choices={choicesOf(LANGUAGES, language)} />
      <MoneyField name="ownContributionMinor" label={t('ownContribution')} />
      <MoneyField name="otherFundingMinor" label={t('otherFunding')} />
    </SimpleGrid>
  );
}

/** The plan as a mentor writes it: saved as a draft at any time, submitted by a step of the case. */
export function PlanEditor({ of, plans, onCancel }: Props) {
  const t = useMessages(planMessages);
  const { state, autosave, submit, conflict } = usePlanDraft(of.id, plans);
  usePlanSuggestion(of.id, state.form);
  const persons = of.members.map(({ person }) => ({ value: person.id, label: nameOf(person) }));
  return (
    <RecordForm
      form={state}
      submit={submit}
      action={t('saveDraft')}
      {...(onCancel ? { onCancel } : {})}
    >
      {conflict ? (
        <ConflictNotice onMine={conflict.saveMine} onTheirs={conflict.takeTheirs} />
      ) : null}
      <Fieldset variant="unstyled" disabled={submit.busy}>
        <Stack gap="lg">
          <NoteField name="summary" label={t('summary')} max={5000} />
          <Funding />
          <GoalRows form={state.form} />
          <ItemRows form={state.form} persons={persons} />
          <MeasureRows form={state.form} />
          <PlanTotals
            sums={sumsOf(state.form.getValues(), plans.ceiling)}
            ceiling={plans.ceiling}
          />
          <Signature />
        </Stack>
      </Fieldset>
      <AutosaveLine state={autosave} />
      <Text fz="sm" c="dimmed">
        {t('submitHint')}
      </Text>
    </RecordForm>
  );
}
