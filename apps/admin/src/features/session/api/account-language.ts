import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, dataOf, ifMatch } from '#/lib/api';
import { changeLanguage, type Language } from '#/lib/i18n';
import { sessionQuery, useAccount } from '#/lib/session';

/** The screen follows the account's language; a choice made here is remembered with the account. */
export function useAccountLanguage(): (language: Language) => void {
  const queryClient = useQueryClient();
  const account = useAccount();
  const locale = account?.locale;
  useEffect(() => {
    if (locale) void changeLanguage(locale);
  }, [locale]);
  return (language) => {
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
}
