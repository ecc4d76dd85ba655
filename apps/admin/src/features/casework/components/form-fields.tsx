import { Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import {
  ISCED_LEVELS,
  LANGUAGES,
  RAPID_CHECK_FLAGS,
  URGENT_NEEDS,
} from '@qayidis/domain/code-lists';
import type { FunctionComponent } from 'react';
import {
  CheckboxField,
  CheckboxList,
  MultiSelectField,
  NoteField,
  NumberField,
  RadioCards,
  SelectField,
} from '#/components/form';
import { languageMessages } from '#/lib/codes/people';
import { useMessages } from '#/lib/i18n';
import { assessmentMessages } from '../assessment-messages';
import { caseworkMessages } from '../messages';
import { choicesOf } from './choices';

type FormKind = Schemas['FormKind'];

const PAPERS = [
  'IDENTITY_CARD',
  'PASSPORT',
  'BIRTH_CERTIFICATE',
  'RETURN_CERTIFICATE',
  'OTHER',
  'NONE',
] as const;
const WISHES = ['BUSINESS', 'JOB', 'TRAINING', 'STUDY', 'NONE'] as const;

/** Neither is chosen before the question was asked. */
function useYesNo() {
  const common = useMessages(caseworkMessages);
  return [
    { value: 'NO', label: common('no') },
    { value: 'YES', label: common('yes') },
  ];
}

function IntakeFields() {
  const t = useMessages(assessmentMessages);
  return (
    <>
      <RadioCards name="identitySeen" label={t('identitySeen')} choices={useYesNo()} required />
      <CheckboxList
        name="papersSeen"
        label={t('papersSeen')}
        choices={choicesOf(PAPERS, t)}
        required
      />
      <NoteField name="wishes" label={t('wishes')} max={5000} required />
      <NoteField name="needs" label={t('needs')} max={5000} required />
    </>
  );
}

function RapidCheckFields() {
  const t = useMessages(assessmentMessages);
  const common = useMessages(caseworkMessages);
  const choices = useYesNo();
  return (
    <>
      <Text fz="sm">{t('flagsHint')}</Text>
      {RAPID_CHECK_FLAGS.map((flag) => (
        <RadioCards key={flag} name={flag} label={t(flag)} choices={choices} required />
      ))}
      <CheckboxList
        name="urgentNeeds"
        label={t('urgentNeeds')}
        choices={choicesOf(URGENT_NEEDS, t)}
      />
      <NoteField name="note" label={common('note')} max={5000} />
    </>
  );
}

function FollowUpFields() {
  const t = useMessages(assessmentMessages);
  return (
    <>
      <CheckboxField name="waived" label={t('waived')} />
      <NoteField name="text" label={t('text')} max={5000} required />
    </>
  );
}

function SkillsFields() {
  const t = useMessages(assessmentMessages);
  const tongue = useMessages(languageMessages);
  return (
    <>
      <SelectField
        name="education"
        label={t('education')}
        choices={choicesOf(ISCED_LEVELS, t)}
        required
      />
      <NumberField name="yearsWorked" label={t('yearsWorked')} min={0} max={70} required />
      <MultiSelectField
        name="languages"
        label={t('languages')}
        choices={choicesOf(LANGUAGES, tongue)}
      />
      <CheckboxList name="wishes" label={t('workWishes')} choices={choicesOf(WISHES, t)} />
      <NoteField name="gainedAbroad" label={t('gainedAbroad')} max={5000} />
    </>
  );
}

function FamilyFields() {
  const t = useMessages(assessmentMessages);
  return (
    <>
      <CheckboxField name="conflict" label={t('conflict')} />
      <CheckboxField name="familyAccepts" label={t('familyAccepts')} />
      <NoteField name="careDuties" label={t('careDuties')} max={5000} />
      <NoteField name="bestInterest" label={t('bestInterest')} max={5000} />
    </>
  );
}

function StrengthsFields() {
  const t = useMessages(assessmentMessages);
  const names = ['supportNetwork', 'property', 'savings', 'other'] as const;
  return names.map((name) => <NoteField key={name} name={name} label={t(name)} max={5000} />);
}

const FIELDS: Readonly<Record<FormKind, FunctionComponent>> = {
  INTAKE: IntakeFields,
  RAPID_CHECK: RapidCheckFields,
  FOLLOW_UP_SCREENING: FollowUpFields,
  SKILLS: SkillsFields,
  FAMILY: FamilyFields,
  STRENGTHS: StrengthsFields,
};

/** The questions of a form. */
export function FormFields({ kind }: { readonly kind: FormKind }) {
  const Fields = FIELDS[kind];
  return (
    <Stack gap="md">
      <Fields />
    </Stack>
  );
}
