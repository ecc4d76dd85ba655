import { beforeEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { changeLanguage } from '#/lib/i18n';
import { renderPart } from '../../../test/render';
import { SurveyProfile } from './components/survey-profile';

function Profile() {
  const form = useRecordForm({
    name: 'survey-profile',
    initial: {
      heldOn: null,
      profile: { mode: null, interpreter: false, othersPresent: false, consented: false },
    },
  });
  const submit = useSubmit({ form, send: () => Promise.resolve(), onDone: () => undefined });
  return (
    <RecordForm form={form} submit={submit}>
      <SurveyProfile />
    </RecordForm>
  );
}

beforeEach(() => changeLanguage('en'));

it('a survey marks that the person has to agree to it', () => {
  renderPart(<Profile />);
  expect(screen.getByRole('checkbox', { name: /^The person agrees/ })).toBeRequired();
  expect(screen.getByRole('checkbox', { name: /nterpreter/ })).not.toBeRequired();
});
