import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { renderPart } from '../../../test/render';
import { VisitCard } from './components/visit-card';

const VISIT = {
  id: '01990000-0000-7000-8000-000000000051',
  caseId: '01990000-0000-7000-8000-000000000052',
  caseNumber: 'RS-2026-000012',
  code: 'M3',
  state: 'MISSED',
  dueOn: '2026-11-20',
  windowFrom: '2026-11-05',
  windowTo: '2026-12-05',
  overdue: false,
  paused: false,
  plannedOn: null,
  mode: null,
  heldOn: null,
  recordedByName: null,
  timesRescheduled: 0,
  missReason: 'NOT_AT_HOME',
  waiveReason: null,
  reason: null,
  parts: [],
  version: 3,
  actions: [],
} satisfies Schemas['MonitoringVisitResponse'];

beforeEach(() => changeLanguage('en'));

describe('the days of a visit', () => {
  it('that was missed still stand there: it may be recorded for a day in its window (VISIT-06)', () => {
    renderPart(<VisitCard visit={VISIT} />);
    expect(screen.getByText('20.11.2026')).toBeTruthy();
    expect(screen.getByText('05.11.2026 – 05.12.2026')).toBeTruthy();
  });

  it('are gone once it is settled', () => {
    renderPart(<VisitCard visit={{ ...VISIT, state: 'WAIVED', waiveReason: 'BY_DECISION' }} />);
    expect(screen.queryByText('05.11.2026 – 05.12.2026')).toBeNull();
  });
});
