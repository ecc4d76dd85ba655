import { expect, it } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { useEntryText } from './components/use-action-text';

it.each([
  ['az', 'Rədd edilmiş cəhd: “İş: plan təsdiqlənib”', 'İş: plan təsdiqlənib'],
  ['en', 'Refused try: “Case: plan approved”', 'Case: plan approved'],
] as const)('a refused try is not told as something done (%s)', async (language, tried, done) => {
  await changeLanguage(language);
  const { result } = renderHook(() => useEntryText());
  expect(result.current({ action: 'cases.approvePlan', outcome: 'DENIED' })).toBe(tried);
  expect(result.current({ action: 'case.approve-plan', outcome: 'DONE' })).toBe(done);
});
