import { useLanguage } from '#/lib/i18n';
import { formatMoney } from '#/lib/numbers';

/** Minor units in words; EUR cents unless said otherwise. */
export function useMoney(currency = 'EUR'): (minor: number) => string {
  const language = useLanguage();
  return (minor) => formatMoney(minor, currency, language);
}
