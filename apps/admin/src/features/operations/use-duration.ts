import { useMessages } from '#/lib/i18n';
import { durationMessages } from './messages';

const UNITS = [
  { unit: 'd', seconds: 86_400 },
  { unit: 'h', seconds: 3600 },
  { unit: 'min', seconds: 60 },
] as const;

/** Seconds in the largest unit of which there are at least two: "90 s", "12 min"; below two seconds in milliseconds. */
export function useDuration(): (seconds: number | null) => string | null {
  const t = useMessages(durationMessages);
  return (seconds) => {
    if (seconds === null) return null;
    if (seconds > 0 && seconds < 2 && !Number.isInteger(seconds))
      return t('ms', { count: Math.round(seconds * 1000) });
    const found = UNITS.find((one) => seconds >= 2 * one.seconds);
    if (found) return t(found.unit, { count: Math.floor(seconds / found.seconds) });
    return t('s', { count: Math.round(seconds) });
  };
}
