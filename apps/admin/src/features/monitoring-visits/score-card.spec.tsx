import { beforeEach, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { renderPart } from '../../../test/render';
import { ScoreCard } from './components/score-card';

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
