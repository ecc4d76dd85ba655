import { useLanguage, useMessages } from '#/lib/i18n';
import { formatMoney, formatNumber } from '#/lib/numbers';
import type { ParameterUnit } from '../api/parameters';
import { unitMessages } from '../messages';

const PER_CENT = 100;

/** What a person types for a value, and the other way round: shares as per cent. */
export const shownOf = (value: number, unit: ParameterUnit): number =>
  unit === 'SHARE' ? Math.round(value * PER_CENT) : value;
export const valueOf = (shown: number, unit: ParameterUnit): number =>
  unit === 'SHARE' ? shown / PER_CENT : shown;

/** A value in words: `2 working days`, `2.000,00 EUR`, `10 %`. */
export function useValueText(): (value: number, unit: ParameterUnit) => string {
  const language = useLanguage();
  const text = useMessages(unitMessages);
  return (value, unit) =>
    text(unit, {
      count: shownOf(value, unit),
      value:
        unit === 'EUR_MINOR'
          ? formatMoney(value, '', language).trim()
          : formatNumber(shownOf(value, unit), language),
    });
}
