import { expect, it } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { useFieldText } from './components/use-field-text';

it.each([
  ['az', 'Telefon, Doğum tarixi'],
  ['en', 'Telephone, Date of birth'],
] as const)('the trail names fields in the words of the forms (%s)', async (language, words) => {
  await changeLanguage(language);
  const { result } = renderHook(() => useFieldText());
  expect(result.current(['phone', 'version', 'bornOn', 'principalSortKey'])).toBe(words);
  expect(result.current(['updatedAt'])).toBe('—');
});
