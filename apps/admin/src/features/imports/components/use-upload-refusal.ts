import { type MessageTable, translate, useLanguage } from '#/lib/i18n';
import { formatBytes, formatNumber } from '#/lib/numbers';
import type { Problem } from '#/lib/problems';
import { registerRefusalMessages } from '../refusal-messages';

/** The server decides; a larger file is not even sent. */
export const MAX_REGISTER_BYTES = 20_000_000;
const MAX_ROWS = 20_000;

/** Why a file was not taken, with the limit and the remedy; undefined where the general sentence says it. */
export function useUploadRefusal(): (problem: Problem) => string | undefined {
  const language = useLanguage();
  return ({ code, params = {} }) => {
    const { table } = registerRefusalMessages;
    const reason = [params['reason'], code].find(
      (key): key is string => typeof key === 'string' && Object.hasOwn(table, key),
    );
    if (reason === undefined) return undefined;
    const max = typeof params['max'] === 'number' ? params['max'] : null;
    const text = translate<MessageTable>(registerRefusalMessages) as (
      key: string,
      values: object,
    ) => string;
    return text(reason, {
      size: formatBytes(max ?? MAX_REGISTER_BYTES, language),
      max: formatNumber(max ?? MAX_ROWS, language),
    });
  };
}
