import { useLanguage } from '#/lib/i18n';
import { formatMoney } from '#/lib/numbers';

/** EUR cents in words. */
export function useMoney(): (minor: number) => string {
  const language = useLanguage();
  return (minor) => formatMoney(minor, 'EUR', language);
}
