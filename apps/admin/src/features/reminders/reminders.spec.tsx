import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import type { Role } from '@qayidis/domain/permissions';
import { recipientChoices, STANDARD_LADDERS } from '@qayidis/domain/reminders';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage, type Message } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';
import { recipientMessages } from './messages';

const stub = stubApi();
const LADDER = {
  id: '01990000-0000-7000-8000-000000000031',
  trigger: 'FIRST_CONTACT_DUE',
  version: 1,
  validFrom: '1991-10-18',
  source: 'reintegration.md 3.1',
  needsLegalReview: false,
  ofProgramme: false,
  reason: null,
  decidedByName: null,
  createdAt: '2026-11-22T04:00:00Z',
  arises: 'CLOCK',
  urgent: false,
  protects: true,
  upcoming: null,
  steps: [
    {
      anchor: 'DUE',
      offset: -1,
      unit: 'WD',
      recipientRole: 'MENTOR',
      relation: 'CASE',
      channels: ['IN_APP', 'DIGEST'],
      escalation: false,
    },
    {
      anchor: 'DUE',
      offset: 2,
      unit: 'WD',
      recipientRole: 'COORDINATOR',
      relation: 'CASE',
      channels: ['IN_APP', 'DIGEST'],
      escalation: true,
    },
  ],
} satisfies Schemas['LadderResponse'];

function signedInAs(role: Role): void {
  stub.on('GET /api/v1/session', answer(200, sessionOf(role, 'en')));
  stub.on('GET /api/v1/notices/count', answer(200, { unread: 0, overdue: 0 }));
  stub.on('GET /api/v1/programmes', answer(200, { items: [] }));
  stub.on(
    'GET /api/v1/reminder-ladders',
    answer(200, { programmeId: null, changeable: role === 'ADMIN', items: [LADDER] }),
  );
}

beforeEach(() => changeLanguage('en'));

describe('the ladders', () => {
  it('are read in words, and not to be changed by who may not', async () => {
    signedInAs('COORDINATOR');
    renderAdmin('/reminders');
    const section = within(await screen.findByRole('region', { name: 'First contact due' }));
    expect(section.getByText('1 working day before the due day')).toBeTruthy();
    expect(
      section.getByText(/coordinator of the case \(inbox, morning mail\) · escalation/),
    ).toBeTruthy();
    expect(section.getByText('Cannot be switched off')).toBeTruthy();
    expect(screen.queryByText('Change')).toBeNull();
  });

  it('show what a change would have told before it is decided, and say which step is refused', async () => {
    signedInAs('ADMIN');
    const view = renderAdmin('/reminders');
    await view.user.click(await screen.findByRole('button', { name: 'Change: First contact due' }));
    const dialog = within(await screen.findByRole('dialog'));
    const [, second] = dialog.getAllByLabelText(/^How many/);
    await view.user.clear(second!);
    await view.user.type(second!, '1');
    const counts = {
      days: 30,
      would: { messages: 41, people: 7 },
      inForce: { messages: 52, people: 9 },
      did: { messages: 50, people: 9 },
    };
    stub.on('POST /api/v1/reminder-ladders/preview', answer(200, counts));
    await view.user.click(dialog.getByRole('button', { name: 'See what would change' }));
    expect(
      await dialog.findByText('In the last 30 days this would have sent 41 messages to 7 people.'),
    ).toBeTruthy();
    expect(dialog.getByText('Really sent: 50 messages to 9 people.')).toBeTruthy();
    await view.user.type(dialog.getByLabelText(/^Source/), 'Decision 7');
    await view.user.type(dialog.getByLabelText(/^Reason of the change/), 'fewer lines');
    const params = { rule: 'LADDER_OFFSET', step: 1 };
    stub.on('POST /api/v1/reminder-ladders', answer(422, { code: 'RULE_REFUSED', params }));
    await view.user.click(dialog.getByText('Set the new version'));
    expect(await dialog.findByText(/Step 1: The number is out of range/)).toBeTruthy();
    const sent = stub.requests.findLast(
      ({ method, url }) => method === 'POST' && url.endsWith('/reminder-ladders'),
    );
    expect(await sent?.clone().json()).toMatchObject({
      trigger: 'FIRST_CONTACT_DUE',
      programmeId: null,
      source: 'Decision 7',
      reason: 'fewer lines',
      steps: [
        { offset: -1, recipientRole: 'MENTOR' },
        { offset: 1, recipientRole: 'COORDINATOR' },
      ],
    });
    await view.user.click(dialog.getByRole('button', { name: 'See what would change' }));
    await waitFor(() => expect(dialog.queryByText(/Step 1: The number is out/)).toBeNull());
    const refusal = { code: 'RULE_REFUSED', params, pointer: '#/steps/0/offset' };
    stub.on('POST /api/v1/reminder-ladders/preview', answer(422, refusal));
    await view.user.click(dialog.getByRole('button', { name: 'See what would change' }));
    const told = await dialog.findAllByText(/Step 1: The number is out of range/);
    expect(told.length).toBeGreaterThan(0);
    expect(await dialog.findByRole('button', { name: 'How many' })).toBeTruthy();
    expect(dialog.queryByText(/Request number/)).toBeNull();
  });

  it('that protect people keep the steps that they need, and say which and why (REM-19)', async () => {
    signedInAs('ADMIN');
    const view = renderAdmin('/reminders');
    await view.user.click(await screen.findByRole('button', { name: 'Change: First contact due' }));
    const dialog = within(await screen.findByRole('dialog'));
    const fixed = dialog.getByRole('list', { name: /^This reminder protects people/ });
    expect(
      within(fixed)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '1 working day before the due day: mentor of the case',
      '2 working days after the due day: coordinator of the case',
    ]);
    expect(dialog.getAllByText(/^Stays: a reminder that protects people/)).toHaveLength(2);
    expect(dialog.queryByRole('button', { name: /^Remove step [12]/ })).toBeNull();
    await view.user.click(dialog.getByText('Add a step'));
    expect(dialog.getByRole('button', { name: 'Remove step 3' })).toBeTruthy();
    const [, second] = dialog.getAllByLabelText(/^How many/);
    await view.user.clear(second!);
    await view.user.type(second!, '40');
    expect(fixed.textContent).toContain('coordinator of the case · missing');
  });

  it('that protect people keep their ways too: a quieter step stays, and the note says what it lacks', async () => {
    signedInAs('ADMIN');
    const view = renderAdmin('/reminders');
    await view.user.click(await screen.findByRole('button', { name: 'Change: First contact due' }));
    const dialog = within(await screen.findByRole('dialog'));
    const fixed = dialog.getByRole('list', { name: /told at least by the ways of the standard/ });
    const [first] = dialog.getAllByLabelText('morning mail');
    await view.user.click(first!);
    expect(fixed.textContent).toContain('mentor of the case · “morning mail” is missing');
    expect(dialog.queryByRole('button', { name: 'Remove step 1' })).toBeNull();
    await view.user.click(dialog.getAllByLabelText('mail at once')[0]!);
    expect(fixed.textContent).toContain('“morning mail” is missing');
    await view.user.click(first!);
    expect(fixed.textContent).not.toContain('is missing');
  });

  it.each([
    [
      '#/steps/1/offset',
      { rule: 'LADDER_MOVED', step: 2, to: 'COORDINATOR CASE', unit: 'WD', least: 0, most: 2 },
      'How many',
      /Step 2 \(coordinator of the case\): .* a number from 0 to 2, in working days/,
    ],
    [
      '#/steps/1/channels',
      { rule: 'LADDER_QUIETER', step: 2, to: 'COORDINATOR CASE', missing: 'DIGEST' },
      'How',
      /Step 2 \(coordinator of the case\): .* Choose “morning mail” as well/,
    ],
    [
      '#/steps',
      { rule: 'LADDER_MISSING', to: 'MENTOR CASE', standard: 'DUE-1WD' },
      'Steps',
      /“1 working day before the due day: mentor of the case” has to stay. Add it again/,
    ],
  ])(
    'say at the field what has to stay, where the server refuses (%s)',
    async (pointer, params, field, words) => {
      signedInAs('ADMIN');
      const view = renderAdmin('/reminders');
      await view.user.click(
        await screen.findByRole('button', { name: 'Change: First contact due' }),
      );
      const dialog = within(await screen.findByRole('dialog'));
      await view.user.type(dialog.getByLabelText(/^Source/), 'Decision 7');
      await view.user.type(dialog.getByLabelText(/^Reason of the change/), 'fewer lines');
      const refused = { code: 'RULE_REFUSED', pointer, params };
      stub.on('POST /api/v1/reminder-ladders', answer(422, refused));
      await view.user.click(dialog.getByText('Set the new version'));
      expect(await dialog.findByRole('button', { name: field })).toBeTruthy();
      expect(dialog.getAllByText(words).length).toBeGreaterThan(0);
    },
  );

  it('name every recipient of every ladder in both languages', () => {
    const words = recipientMessages.table as Readonly<Record<string, Message>>;
    for (const { trigger } of STANDARD_LADDERS)
      for (const { role, relation } of recipientChoices(trigger)) {
        const { az, en } = words[`${role} ${relation}`] ?? {};
        expect([trigger, role, relation, az, en]).toEqual([
          trigger,
          role,
          relation,
          expect.stringMatching(/\p{Ll}/u),
          expect.stringMatching(/\p{Ll}/u),
        ]);
      }
  });

  it('hold from today on, and cite anew where their numbers stand', async () => {
    signedInAs('ADMIN');
    const view = renderAdmin('/reminders');
    await view.user.click(await screen.findByRole('button', { name: 'Change: First contact due' }));
    const dialog = within(await screen.findByRole('dialog'));
    const from = dialog.getByLabelText(/^In force from/);
    const source = dialog.getByLabelText(/^Source/);
    expect(source).toHaveValue('');
    expect(source).toHaveAccessibleDescription(/Law, agreement or decision/);
    await view.user.clear(from);
    await view.user.type(from, '01.02.2020');
    await view.user.type(dialog.getByLabelText(/^Reason of the change/), 'fewer lines');
    await view.user.click(dialog.getByText('Set the new version'));
    await waitFor(() => expect(from).toHaveAccessibleDescription(/Enter today or a later date/));
    expect(dialog.getByRole('button', { name: 'In force from' })).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Source' })).toBeTruthy();
    expect(stub.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('say at the day why it is refused, and what to do, where the server counts another day', async () => {
    signedInAs('ADMIN');
    const view = renderAdmin('/reminders');
    await view.user.click(await screen.findByRole('button', { name: 'Change: First contact due' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/^Source/), 'Decision 7');
    await view.user.type(dialog.getByLabelText(/^Reason of the change/), 'fewer lines');
    const params = { rule: 'LADDER_DAY', from: '2027-02-04' };
    const pointer = '#/validFrom';
    const refused = { code: 'RULE_REFUSED', pointer, params };
    stub.on('POST /api/v1/reminder-ladders', answer(422, refused));
    await view.user.click(dialog.getByText('Set the new version'));
    expect(await dialog.findByRole('button', { name: 'In force from' })).toBeTruthy();
    expect(dialog.getByLabelText(/^In force from/)).toHaveAccessibleDescription(
      /choose 04\.02\.2027 or a later day/,
    );
    expect(dialog.queryByText(/Read the reason/)).toBeNull();
  });

  it('take no text and no empty field for nought: nothing is asked or saved before there is a number', async () => {
    signedInAs('ADMIN');
    const view = renderAdmin('/reminders');
    await view.user.click(await screen.findByRole('button', { name: 'Change: First contact due' }));
    const dialog = within(await screen.findByRole('dialog'));
    const [first] = dialog.getAllByLabelText(/^How many/);
    await view.user.clear(first!);
    await view.user.type(first!, 'abc');
    expect(first).toHaveValue('');
    await view.user.click(dialog.getByRole('button', { name: 'See what would change' }));
    await waitFor(() => expect(first).toHaveAccessibleDescription(/Fill in a whole number/));
    await view.user.type(dialog.getByLabelText(/^Reason of the change/), 'fewer lines');
    await view.user.click(dialog.getByText('Set the new version'));
    expect(await dialog.findByRole('button', { name: 'How many' })).toBeTruthy();
    expect(stub.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    await view.user.type(first!, '-2');
    expect(first).toHaveValue('-2');
    await waitFor(() => expect(first).toBeValid());
  });
});
