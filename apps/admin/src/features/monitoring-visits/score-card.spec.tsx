import { beforeEach, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import type { CaseDetail } from './api/visits';
import { ScoreCard } from './components/score-card';
import { VisitsSection } from './components/visits-section';

const stub = stubApi();

const CARD = {
  personId: '01990000-0000-7000-8000-000000000061',
  name: 'Elvin Məmmədov',
  wave: 'M3',
  heldOn: '2026-11-20',
  instrument: 'RSS-EQ-1',
  equalWeights: true,
  dimensions: [
    { dimension: 'ECONOMIC', score: 0.3349, band: 'MEDIUM', decimals: 3, base: 0.5 },
    { dimension: 'SOCIAL', score: null, band: null, decimals: null, base: null },
  ],
  composite: 0.4534,
  band: 'MEDIUM',
  decimals: 2,
  base: 0.5,
  comparable: true,
  delta: -0.0466,
  change: 'STABLE',
  deltaDecimals: 3,
  lowest: [],
} satisfies Schemas['ScoreCardResponse'];

beforeEach(() => changeLanguage('en'));

it('shows no number beside a word that the rule gives to another (RSS-03, RSS-08)', () => {
  renderPart(<ScoreCard caseId={CARD.personId} plannable={false} card={CARD} />);
  expect(screen.getByText('Stable (-0.047)')).toBeTruthy();
  expect(screen.getByText('Economic 0.335')).toBeTruthy();
  expect(screen.getByText('Composite 0.45')).toBeTruthy();
  expect(screen.getByText('Social –')).toBeTruthy();
});

it('has a comma in Azerbaijani', async () => {
  await changeLanguage('az');
  renderPart(<ScoreCard caseId={CARD.personId} plannable={false} card={CARD} />);
  expect(screen.getByText('Dəyişməyib (-0,047)')).toBeTruthy();
});

it.each([
  ['stands beside them while it is so', true, 1],
  ['is not said any more once one is in force', false, 0],
])('that no official table scores %s (RSS-16)', async (_what, equalWeights, times) => {
  const of = { id: CARD.personId, state: 'ASSISTANCE' } as unknown as CaseDetail;
  const page = { items: [], scores: [CARD], equalWeights };
  stub.on(`GET /api/v1/cases/${of.id}/monitoring-visits`, answer(200, page));
  renderPart(<VisitsSection of={of} />);
  expect(await screen.findByText('Equal weights')).toBeTruthy();
  expect(screen.queryAllByText(/No official table is in force/)).toHaveLength(times);
});
