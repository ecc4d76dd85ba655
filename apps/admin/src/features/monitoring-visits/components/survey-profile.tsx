import { Stack, Text } from '@mantine/core';
import { VISIT_MODES } from '@qayidis/domain/monitoring';
import { CheckboxField, DateField, RadioCards } from '#/components/form';
import { visitModeMessages } from '#/lib/codes/visits';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { wizardMessages } from '../messages';

/** How the conversation is held, and that the person agrees to it. */
export function SurveyProfile() {
  const t = useMessages(wizardMessages);
  const mode = useMessages(visitModeMessages);
  return (
    <Stack gap="md">
      <Text fz="sm">{t('consentHint')}</Text>
      <DateField name="heldOn" label={t('heldOn')} max={today()} required />
      <RadioCards
        name="profile.mode"
        label={t('mode')}
        choices={VISIT_MODES.map((value) => ({ value, label: mode(value) }))}
        required
      />
      <CheckboxField name="profile.interpreter" label={t('interpreter')} />
      <CheckboxField name="profile.othersPresent" label={t('othersPresent')} />
      <CheckboxField name="profile.consented" label={t('consented')} required />
    </Stack>
  );
}
