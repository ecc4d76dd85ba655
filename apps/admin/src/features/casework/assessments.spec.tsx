import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import {
  FACTOR_SEVERITIES,
  ISCED_LEVELS,
  ISCO_GROUPS,
  LANGUAGES,
  RAPID_CHECK_FLAGS,
  URGENT_NEEDS,
} from '@qayidis/domain/code-lists';
import { screen, waitFor, within } from '@testing-library/react';
import { dropAllDrafts } from '#/lib/drafts';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import { AssessmentForm, type FormSlot } from './components/assessment-form';
import { FormAnswers } from './components/form-answers';
import type { Form } from './api/casework';

const stub = stubApi();
const PATH = '/api/v1/cases/c1/assessments';
const slot = (kind: FormSlot['kind'], path: string): FormSlot => ({
  kind,
  title: 'Form',
  path,
  form: undefined,
});
const sent = (path: string) =>
  stub.requests.filter((one) => one.method === 'PUT' && new URL(one.url).pathname === path);

beforeEach(async () => {
  dropAllDrafts();
  await changeLanguage('en');
});

describe('finishing a form of assessment', () => {
  it('names each of the four open questions of an intake and leads into them', async () => {
    const { user } = renderPart(
      <AssessmentForm caseId="c1" slot={slot('INTAKE', 'intake')} onClose={() => undefined} />,
    );
    await user.click(screen.getByRole('button', { name: 'Complete' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('button').map((link) => link.textContent)).toEqual([
      'An identity paper was seen',
      'Which papers',
      'What the person wants',
      'What the person needs',
    ]);
    await user.click(summary.getByRole('button', { name: 'What the person wants' }));
    expect(screen.getByLabelText(/What the person wants/)).toHaveFocus();
    expect(sent(`${PATH}/intake`)).toHaveLength(0);
  });

  it('names each of the twelve questions of a rapid check without an answer', async () => {
    const { user } = renderPart(
      <AssessmentForm
        caseId="c1"
        slot={slot('RAPID_CHECK', 'rapid-check')}
        onClose={() => undefined}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Complete' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('button')).toHaveLength(12);
    expect(screen.getByText('Correct 12 fields')).toBeTruthy();
  });

  it('shows both versions when a colleague saved the same form meanwhile, and saves over the newer', async () => {
    const { user } = renderPart(
      <AssessmentForm
        caseId="c1"
        slot={slot('STRENGTHS', 'strengths')}
        onClose={() => undefined}
      />,
    );
    await user.type(screen.getByLabelText(/^Savings/), 'None');
    const theirs = {
      id: 'f1',
      kind: 'STRENGTHS',
      personId: null,
      flag: null,
      heldOn: '2026-11-20',
    };
    const forms = [{ ...theirs, version: 2, answers: { savings: 'A little' } }];
    stub.on(
      `PUT ${PATH}/strengths`,
      answer(412, {
        code: 'VERSION_STALE',
        versions: { sent: 0, current: 2 },
        current: { version: 2, forms },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
    const row = await screen.findByRole('row', { name: /Savings/ });
    expect(row).toHaveTextContent('None');
    expect(row).toHaveTextContent('A little');
    stub.on(`PUT ${PATH}/strengths`, answer(200, { forms }));
    await user.click(within(row).getByRole('radio', { name: 'Yours' }));
    await user.click(screen.getByRole('button', { name: 'Save what is chosen' }));
    // A draft may have tried to save itself between.
    const last = await waitFor(() => {
      const newest = sent(`${PATH}/strengths`).at(-1);
      expect(newest?.headers.get('If-Match')).toBe('"2"');
      return newest;
    });
    expect(await last?.clone().json()).toMatchObject({ savings: 'None', complete: false });
  });

  it('points out, and lets pass, a paper that was seen where there is none', async () => {
    const { user } = renderPart(
      <AssessmentForm caseId="c1" slot={slot('INTAKE', 'intake')} onClose={() => undefined} />,
    );
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.queryByText(/yet the papers say/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'None' }));
    expect(screen.getByText(/yet the papers say “None”/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.queryByText(/yet the papers say/)).toBeNull();
  });

  it('points out a no to what the case holds as a factor', async () => {
    const factors = [
      { personId: 'p1', factor: 'DIS', severity: 'HIGH', source: 'INTAKE' },
    ] as const;
    const { user } = renderPart(
      <AssessmentForm
        caseId="c1"
        slot={slot('RAPID_CHECK', 'rapid-check')}
        factors={[...factors]}
        onClose={() => undefined}
      />,
    );
    const question = within(screen.getByRole('radiogroup', { name: /^Disability/ }));
    await user.click(question.getByRole('radio', { name: 'No' }));
    expect(screen.getByText(/yet recorded as a vulnerability factor: Disability/)).toBeVisible();
  });

  it('sends a yes or no, never a no that nobody said', async () => {
    stub.on(`PUT ${PATH}/intake`, answer(200, { forms: [] }));
    const { user } = renderPart(
      <AssessmentForm caseId="c1" slot={slot('INTAKE', 'intake')} onClose={() => undefined} />,
    );
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
    await waitFor(() => expect(sent(`${PATH}/intake`)).toHaveLength(1));
    expect(await sent(`${PATH}/intake`)[0]?.clone().json()).toMatchObject({
      identitySeen: null,
      complete: false,
    });
  });
});

/** Every answer that is a code, as the API takes them. */
const CODED: Readonly<Record<Form['kind'], Readonly<Record<string, readonly string[]>>>> = {
  INTAKE: {
    papersSeen: [
      'IDENTITY_CARD',
      'PASSPORT',
      'BIRTH_CERTIFICATE',
      'RETURN_CERTIFICATE',
      'OTHER',
      'NONE',
    ] satisfies Schemas['IdentityPaper'][],
  },
  RAPID_CHECK: { yes: RAPID_CHECK_FLAGS, urgentNeeds: URGENT_NEEDS },
  FOLLOW_UP_SCREENING: { severity: FACTOR_SEVERITIES },
  SKILLS: {
    education: ISCED_LEVELS,
    lastOccupation: ISCO_GROUPS,
    wishedOccupation: ISCO_GROUPS,
    languages: LANGUAGES,
    wishes: ['BUSINESS', 'JOB', 'TRAINING', 'STUDY', 'NONE'] satisfies Schemas['WorkWish'][],
  },
  FAMILY: {},
  STRENGTHS: {},
};
const CASES = Object.entries(CODED).flatMap(([kind, fields]) =>
  Object.entries(fields).flatMap(([name, codes]) =>
    (['en', 'az'] as const).map((language) => [kind, name, language, codes] as const),
  ),
);

describe('a finished form', () => {
  it.each(CASES)('of kind %s names every answer to %s (%s), never its code', async (...given) => {
    const [kind, name, language, codes] = given;
    await changeLanguage(language);
    for (const code of codes) {
      const form = { kind, result: null, answers: { [name]: code } } as unknown as Form;
      const { container, unmount } = renderPart(<FormAnswers form={form} />);
      expect(container.querySelector('dt')?.textContent).not.toBe(name);
      expect(container.querySelector('dd')?.textContent).toBeTruthy();
      expect(container.querySelector('dd')?.textContent).not.toBe(code);
      unmount();
    }
  });

  it('names languages as the form does', () => {
    const form = { kind: 'SKILLS', result: null, answers: { languages: ['AZ', 'KMR'] } };
    renderPart(<FormAnswers form={form as unknown as Form} />);
    expect(screen.getByText('Azerbaijani, Kurdish (Kurmanji)')).toBeTruthy();
  });

  it('leaves a text as it was written, also one that reads like a code', () => {
    const form = { kind: 'SKILLS', result: null, answers: { gainedAbroad: 'DE' } };
    renderPart(<FormAnswers form={form as unknown as Form} />);
    expect(screen.getByText('DE')).toBeTruthy();
  });

  it('shows its answers in words', () => {
    const answers = {
      heldOn: '2026-11-02',
      complete: true,
      identitySeen: true,
      papersSeen: ['IDENTITY_CARD', 'PASSPORT'],
      wishes: 'A workshop',
    };
    renderPart(<FormAnswers form={{ kind: 'INTAKE', result: null, answers } as unknown as Form} />);
    expect(screen.getByText('Identity card, Passport')).toBeTruthy();
    expect(screen.getByText('Yes')).toBeTruthy();
    expect(screen.getByText('A workshop')).toBeTruthy();
    expect(screen.queryByText('2026-11-02')).toBeNull();
  });
});
