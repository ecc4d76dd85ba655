import { type Language, translate, useLanguage } from '#/lib/i18n';
import { formatBytes, formatNumber } from '#/lib/numbers';
import type { Problem } from '#/lib/problems';
import { refusalAtLineMessages, registerRefusalMessages } from '../refusal-messages';

/** The server decides; a larger file is not even sent. */
export const MAX_REGISTER_BYTES = 20_000_000;
const MAX_ROWS = 20_000;

type Params = Readonly<Record<string, unknown>>;

const { table } = registerRefusalMessages;
const say = translate(registerRefusalMessages);

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/** Sentences that name something. All others name nothing, which the compiler sees: no placeholder is ever shown. */
const NAMING = {
  FILE_TOO_LARGE: ({ max }: Params, language: Language) =>
    say('FILE_TOO_LARGE', { size: formatBytes(numberOr(max, MAX_REGISTER_BYTES), language) }),
  TOO_MANY_ROWS: ({ max }: Params, language: Language) =>
    say('TOO_MANY_ROWS', { max: formatNumber(numberOr(max, MAX_ROWS), language) }),
  MALFORMED_CSV: ({ line }: Params) =>
    typeof line === 'number'
      ? translate(refusalAtLineMessages)('MALFORMED_CSV', { line })
      : say('MALFORMED_CSV'),
} as const;

type Reason = keyof typeof table;
type Naming = keyof typeof NAMING;

const isReason = (key: unknown): key is Reason =>
  typeof key === 'string' && Object.hasOwn(table, key);
const isNaming = (key: Reason): key is Naming => Object.hasOwn(NAMING, key);

/** Why a file was not taken, with the limit and the remedy; undefined where the general sentence says it. */
export function useUploadRefusal(): (problem: Problem) => string | undefined {
  const language = useLanguage();
  return ({ code, params = {} }) => {
    const reason = [params['reason'], code].find(isReason);
    if (reason === undefined) return undefined;
    return isNaming(reason) ? NAMING[reason](params, language) : say(reason);
  };
}
