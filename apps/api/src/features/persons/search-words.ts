import { searchWords } from '@qayidis/domain/names';

/** What was typed as patterns for search keys: every one has to match. The keys of one word stand side by side, with `|` between. */
export const searchPatternsOf = (text: string): readonly string[] =>
  searchWords(text)
    .filter(([key = '']) => key.length >= 2 && !/\d/.test(key))
    // The longest finds fewest: the index of letters is asked for the first word.
    .sort(([a = ''], [b = '']) => b.length - a.length)
    .map((keys) => keys.join('|'));
