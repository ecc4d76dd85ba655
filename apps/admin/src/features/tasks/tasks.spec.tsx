import { beforeEach, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const TASK = {
  id: '01990000-0000-7000-8000-000000000051',
  kind: 'PLAN_SUGGESTION',
  params: { assistance: 'BUS' },
  text: null,
  caseId: '01990000-0000-7000-8000-000000000052',
  caseNumber: 'RS-2026-000007',
  assigneeName: null,
  assigneeRole: 'MENTOR',
  dueOn: null,
  mine: true,
  version: 1,
  createdAt: '2026-02-04T08:00:00Z',
} satisfies Schemas['TaskResponse'];

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('MENTOR', 'en')));
  stub.on('GET /api/v1/notices/count', answer(200, { unread: 0, overdue: 0 }));
  stub.on(
    'GET /api/v1/tasks',
    answer(200, { items: [TASK], nextCursor: null, total: { count: 1, capped: false } }),
  );
});

it('a suggestion for the plan leads to the plan of its case', async () => {
  renderAdmin('/tasks');
  const link = await screen.findByRole('link', { name: TASK.caseNumber });
  expect(link.getAttribute('href')).toBe(`/cases/${TASK.caseId}?section=plan`);
});
