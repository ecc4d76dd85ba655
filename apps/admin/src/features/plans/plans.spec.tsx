import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { dropAllDrafts } from '#/lib/drafts';
import { changeLanguage } from '#/lib/i18n';
import { suggestToPlan } from '#/lib/plan-suggestions';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import type { CaseDetail } from './api/plans';
import { ItemsSection, PlanSection } from './public';

const stub = stubApi();
const ID = '01990000-0000-7000-8000-0000000000c1';
const ITEM = '01990000-0000-7000-8000-0000000000d1';
const PLANS = `/api/v1/cases/${ID}/plans`;
const of = { id: ID, members: [] } as unknown as CaseDetail;

const ceiling = {
  limitMinor: 150_000,
  principalMinor: 150_000,
  perDependantMinor: 50_000,
  dependants: 0,
  capMinor: 350_000,
  exemptTypes: ['MED', 'MHPSS', 'COUNSEL', 'LEGAL_DOC'],
  coordinatorLimitMinor: 200_000,
  immediateHelpMinor: 10_000,
};

const draft = (version: number, plannedMinor: number) => ({
  id: 'p1',
  number: 1,
  state: 'DRAFT',
  amendment: false,
  authorId: 'u1',
  authorName: 'Aynur Rzayeva',
  submittedAt: null,
  decision: null,
  version,
  amendmentReason: null,
  summary: null,
  language: 'AZ',
  ownContributionMinor: 0,
  otherFundingMinor: 0,
  signedOn: null,
  signatureMethod: null,
  ceilingOverride: null,
  goals: [],
  items: [
    {
      id: ITEM,
      goalId: null,
      personId: null,
      type: 'BUS',
      description: 'tikiş maşını',
      quantity: 1,
      deliveryMode: 'DIRECT',
      plannedMinor,
      plannedOn: null,
      state: 'PLANNED',
      ceilingExempt: false,
      kept: false,
    },
  ],
  measures: [],
  totals: {
    totalMinor: plannedMinor,
    countedMinor: plannedMinor + 10_000,
    exemptMinor: 0,
    ceilingMinor: 150_000,
    withinCeiling: plannedMinor <= 140_000,
    unlinkedItems: 1,
    uncoveredFactors: [],
  },
  change: null,
});

const ASK = { overrideAskable: false, overrideRequest: null };

const plans = (version: number, plannedMinor: number, change: object = {}) => {
  const pending = draft(version, plannedMinor);
  const rest = { ceiling, gravestFactors: ['MED'], active: null, versions: [pending] };
  return { ...rest, pending, draftable: true, overridable: false, ...ASK, ...change };
};

const sent = (method: string, path: string): Request[] =>
  stub.requests.filter((one) => one.method === method && new URL(one.url).pathname === path);

beforeEach(async () => {
  dropAllDrafts();
  await changeLanguage('en');
});

describe('the plan of a case', () => {
  it('begins with what a survey suggests: area, reason and help, once', async () => {
    stub.on(`GET ${PLANS}`, answer(200, plans(3, 90_000)));
    const reason = 'Low answer in the survey of 3 March 2026: Has a roof';
    suggestToPlan(ID, { dimension: 'SOCIAL', help: 'LEGAL_DOC', reason });
    const first = renderPart(<PlanSection of={of} />);
    expect(await screen.findByDisplayValue(reason)).toBeTruthy();
    expect(screen.getByDisplayValue('Social')).toBeTruthy();
    expect(screen.getByText('Item 2')).toBeTruthy();
    expect(screen.getByDisplayValue(/^Goal 1: Low answer/)).toBeTruthy();
    first.unmount();
    dropAllDrafts();
    renderPart(<PlanSection of={of} />);
    await screen.findByText('Item 1');
    expect(screen.queryByText('Item 2')).toBeNull();
  });

  it('adds up while it is typed, and a newer version is not overwritten unasked', async () => {
    stub.on(`GET ${PLANS}`, answer(200, plans(3, 90_000)));
    const { user } = renderPart(<PlanSection of={of} />);
    const amount = await screen.findByLabelText(/Amount/);
    expect(screen.getByText('Item 1')).toBeTruthy();
    expect(screen.getByText('1,000.00 EUR of 1,500.00 EUR')).toBeTruthy();
    await user.clear(amount);
    await user.paste('1500');
    expect(screen.getByText('Above the ceiling by 100.00 EUR')).toBeTruthy();
    expect(screen.getByText('Serious illness')).toBeTruthy();

    const stale = { code: 'VERSION_STALE', versions: { sent: 3, current: 4 } };
    stub.on(`PUT ${PLANS}/draft`, answer(412, stale));
    await user.click(screen.getByText('Save as a draft'));
    expect(await screen.findByText('This plan changed while you were writing')).toBeTruthy();
    expect(amount).toHaveProperty('value', '1,500.00');

    stub.on(`PUT ${PLANS}/draft`, answer(200, plans(5, 150_000)));
    stub.on(`GET ${PLANS}`, answer(200, plans(5, 150_000)));
    await user.click(screen.getByText('Save mine'));
    await screen.findByText('Save as a draft');
    const last = sent('PUT', `${PLANS}/draft`).at(-1);
    expect(last?.headers.get('If-Match')).toContain('4');
    expect(await last?.clone().json()).toEqual({
      summary: null,
      language: 'AZ',
      goals: [],
      items: [
        {
          key: ITEM,
          goalKey: null,
          personId: null,
          type: 'BUS',
          description: 'tikiş maşını',
          quantity: 1,
          deliveryMode: 'DIRECT',
          plannedMinor: 150_000,
          plannedOn: null,
        },
      ],
      measures: [],
      ownContributionMinor: 0,
      otherFundingMinor: 0,
      signedOn: null,
      signatureMethod: null,
    });
    expect(screen.queryByText('This plan changed while you were writing')).toBeNull();
  }, 60_000);

  it('in force stays as it is; an amendment begins with a copy of it', async () => {
    const active = { ...draft(9, 90_000), state: 'ACTIVE', signedOn: '2026-10-01' };
    stub.on(
      `GET ${PLANS}`,
      answer(200, plans(0, 0, { pending: null, active, versions: [active] })),
    );
    stub.on(`PUT ${PLANS}/draft`, answer(200, plans(1, 90_000, { active })));
    const { user } = renderPart(<PlanSection of={of} />);
    await user.click(await screen.findByText('Start an amendment'));
    await user.click(screen.getByText('Save as a draft'));
    const [call] = sent('PUT', `${PLANS}/draft`);
    expect(call?.headers.get('If-Match')).toContain('0');
    expect(await call?.clone().json()).toMatchObject({ items: [{ key: ITEM }], signedOn: null });
  });

  it('is read by others; the manager lets it pass above the ceiling with a reason', async () => {
    const seen = plans(3, 150_000, { draftable: false, overridable: true });
    stub.on(`GET ${PLANS}`, answer(200, seen));
    stub.on(`POST ${PLANS}/override-ceiling`, answer(200, seen));
    const { user } = renderPart(<PlanSection of={of} />);
    await user.click(await screen.findByRole('button', { name: 'Override the ceiling' }));
    expect(screen.queryByRole('button', { name: 'Save as a draft' })).toBeNull();
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText(/Reason/));
    await user.paste('Large family, winter');
    await user.click(dialog.getByRole('button', { name: 'Override the ceiling' }));
    const [call] = sent('POST', `${PLANS}/override-ceiling`);
    expect(await call?.clone().json()).toEqual({ reason: 'Large family, winter' });
  });

  it('above the ceiling is let pass by the manager, whom its mentor asks here', async () => {
    const seen = plans(3, 150_000, { overrideAskable: true });
    stub.on(`GET ${PLANS}`, answer(200, seen));
    stub.on(`POST ${PLANS}/ask-override`, answer(200, seen));
    const { user } = renderPart(<PlanSection of={of} />);
    const ask = 'Ask the manager to let it pass';
    await user.click(await screen.findByRole('button', { name: ask }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText(/Reason/));
    await user.paste('Large family, winter');
    const request = { askedOn: '2026-11-26', reason: 'Large family, winter' };
    const asked = { overrideAskable: false, overrideRequest: request };
    stub.on(`GET ${PLANS}`, answer(200, plans(3, 150_000, asked)));
    await user.click(dialog.getByRole('button', { name: ask }));
    const [call] = sent('POST', `${PLANS}/ask-override`);
    expect(await call?.clone().json()).toEqual({ reason: 'Large family, winter' });
    expect(
      await screen.findByText(/asked on 26\.11\.2026 to let it pass\. Large family, winter/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: ask })).toBeNull();
  });
});

const action = (command: string, allowed: boolean, reasons: object[] = []) => ({
  command,
  permission: '',
  allowed,
  needs: [],
  reasons,
});

const item = {
  ...draft(1, 90_000).items[0],
  caseId: ID,
  caseNumber: 'QY-1',
  approvedMinor: 90_000,
  state: 'ORDERED',
  immediate: false,
  approval: null,
  orderedOn: '2026-11-02',
  deliveredOn: null,
  verifiedOn: null,
  settledOn: null,
  version: 7,
  evidence: [],
  missingEvidence: ['INVOICE', 'PHOTO|SPOT_CHECK'],
  deliveredByName: null,
  verifiedByName: null,
  approvedByName: null,
  approvalComment: null,
  cancelReason: null,
  returnRecordedOn: null,
  returnComment: null,
  actions: [
    action('DELIVER', true),
    action('CANCEL', false, [
      {
        code: 'RULE_REFUSED',
        params: { rule: 'CASE_NOT_ENDED', state: 'CLOSED' },
        overridableBy: [],
      },
    ]),
  ],
};

describe('the assistance of a case', () => {
  it('is recorded as delivered with its evidence; what is not possible says why', async () => {
    const help = { allowed: true, capMinor: 20_000, givenMinor: 0, leftMinor: 20_000, types: [] };
    stub.on(`GET /api/v1/cases/${ID}/items`, answer(200, { items: [item], immediateHelp: help }));
    stub.on(`POST /api/v1/items/${ITEM}/deliver`, answer(200, item));
    const { user } = renderPart(<ItemsSection of={of} />);
    expect(await screen.findByText('Invoice; Photo or Spot check')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Give immediate help' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel the item' }));
    expect(screen.getByRole('status').textContent).toContain('The case has ended: Closed.');
    await user.click(screen.getByRole('button', { name: 'Record delivery' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText('Invoice'));
    const day = dialog.getByLabelText(/^Day of delivery|^Date of delivery|^Delivery/);
    const written = (day as HTMLInputElement).value;
    await user.clear(day);
    await user.type(day, '01.01.2019');
    await user.click(dialog.getByRole('button', { name: 'Record delivery' }));
    expect(await dialog.findAllByText(/Enter 02.11.2026 or a later date/)).not.toHaveLength(0);
    expect(sent('POST', `/api/v1/items/${ITEM}/deliver`)).toEqual([]);
    await user.clear(day);
    await user.type(day, written);
    await user.click(dialog.getByRole('button', { name: 'Record delivery' }));
    const [call] = sent('POST', `/api/v1/items/${ITEM}/deliver`);
    expect(call?.headers.get('If-Match')).toContain('7');
    expect(await call?.clone().json()).toMatchObject({ evidence: ['INVOICE'] });
  });

  it('is not verified without its evidence: what is missing stands in the summary and at the field alone', async () => {
    const delivered = { ...item, state: 'DELIVERED', actions: [action('VERIFY', true)] };
    const help = { allowed: true, capMinor: 20_000, givenMinor: 0, leftMinor: 20_000, types: [] };
    const answered = { items: [delivered], immediateHelp: help };
    stub.on(`GET /api/v1/cases/${ID}/items`, answer(200, answered));
    const refused = {
      code: 'RULE_REFUSED',
      params: { rule: 'EVIDENCE_COMPLETE', missing: ['INVOICE', 'PHOTO|SPOT_CHECK'] },
      pointer: '#/evidence',
    };
    stub.on(`POST /api/v1/items/${ITEM}/verify`, answer(422, refused));
    const { user } = renderPart(<ItemsSection of={of} />);
    await user.click(await screen.findByRole('button', { name: 'Verify' }));
    const dialog = within(await screen.findByRole('dialog'));
    const told = /Missing.*Invoice.*Photo or Spot check/;
    expect(dialog.getAllByText(told)).toHaveLength(1);
    await user.click(dialog.getByRole('button', { name: 'Verify' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(told);
    expect(dialog.queryByText(/Missing evidence:/)).toBeNull();
  });
});
