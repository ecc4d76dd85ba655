import { Stack } from '@mantine/core';
import { NO_ANSWERS, askedItems, optionsOf, takesSeveral } from '@qayidis/domain/survey';
import { CheckboxList, RadioCards } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { answersIn, type SurveyGroup, type SurveyValues } from '../survey-form';
import { surveyItemMessages, surveyOptionMessages } from '../survey-messages';

interface Props {
  readonly group: SurveyGroup;
  readonly values: SurveyValues;
}

/** The questions of one dimension that are asked, given what was answered; each may be left without an answer. */
export function SurveyQuestions({ group, values }: Props) {
  const item = useMessages(surveyItemMessages);
  const option = useMessages(surveyOptionMessages);
  const asked = askedItems(answersIn(values)).filter(({ dimension }) => dimension === group);
  return (
    <Stack gap="xl">
      {asked.map((one) => {
        const Field = takesSeveral(one) ? CheckboxList : RadioCards;
        const choices = [...optionsOf(one), ...NO_ANSWERS].map((value) => ({
          value,
          label: option(value),
        }));
        return (
          <Field
            key={one.code}
            name={`answers.${one.code}`}
            label={item(one.code)}
            choices={choices}
            required
          />
        );
      })}
    </Stack>
  );
}
