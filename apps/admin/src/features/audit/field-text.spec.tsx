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

it.each([
  ['az', 'Qeyd dəyişdirilib: qeyd 300, Lövbərin imzası saxtadır'],
  ['en', 'An entry was altered: entry 300, The signature of an anchor is forged'],
] as const)('says what a check of the chain found (%s)', async (language, words) => {
  await changeLanguage(language);
  const { result } = renderHook(() => useFieldText());
  expect(result.current(['ENTRY_ALTERED 300 300', 'ANCHOR_FORGED 12 '])).toBe(words);
});
