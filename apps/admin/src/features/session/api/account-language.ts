import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, dataOf, ifMatch } from '#/lib/api';
import { changeLanguage, type Language } from '#/lib/i18n';
import { sessionQuery, useAccount } from '#/lib/session';

let chosenAtEntry: Language | null = null;

/** A choice made before one is signed in: whose it is shows only with the entry. */
export const chooseAtEntry = (language: Language): void => {
  chosenAtEntry = language;
};

function takeEntryChoice(): Language | null {
  const taken = chosenAtEntry;
  chosenAtEntry = null;
  return taken;
}

/** The screen follows the account's language; a choice made here or at entry is remembered with the account. */
export function useAccountLanguage(): (language: Language) => void {
  const queryClient = useQueryClient();
  const account = useAccount();
  const locale = account?.locale;
  const choose = (language: Language): void => {
    if (!account || account.locale === language) return;
    const remember = async (): Promise<void> => {
      const headers = { 'If-Match': ifMatch(account.version) };
      await dataOf(
        api.PATCH('/api/v1/account', { body: { locale: language }, params: { header: headers } }),
      );
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    };
    // The screen has changed already; the account catches up at the next choice where this fails.
    remember().catch(() => undefined);
  };
  useEffect(() => {
    if (!locale) return;
    const chosen = takeEntryChoice();
    void changeLanguage(chosen ?? locale);
    if (chosen) choose(chosen);
    // Only the account's own language calls for it: `choose` is new with every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [locale]);
  return choose;
}
