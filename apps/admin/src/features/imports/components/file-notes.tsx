import { Alert, List, Stack } from '@mantine/core';
import { Section } from '#/components/display';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import type { Import } from '../api/import-queries';
import { registerFieldMessages } from '../field-messages';
import { importsMessages } from '../messages';

type Problem = Import['problems'][number];

const isLoss = ({ code }: Problem): boolean => code === 'MEMBERS_IGNORED';

function useNotes(): (problem: Problem) => string {
  const t = useMessages(importsMessages);
  const field = useMessages(registerFieldMessages);
  const language = useLanguage();
  return ({ code, field: missing, sheet, rows }) => {
    const name = sheet ?? '';
    const words = {
      FIELD_NOT_MAPPED: () =>
        t(sheet === null ? 'FIELD_NOT_MAPPED' : 'FIELD_NOT_MAPPED_IN', {
          field: missing ? field(missing) : '',
          sheet: name,
        }),
      SHEET_IGNORED: () => t('SHEET_IGNORED', { sheet: name }),
      MEMBERS_IGNORED: () =>
        t('MEMBERS_IGNORED', { sheet: name, rows: formatNumber(rows ?? 0, language) }),
      NO_REGISTER: () => t('NO_REGISTER'),
      NO_ROWS: () => (sheet === null ? t('NO_ROWS') : t('NO_ROWS_HERE', { sheet })),
    } as const satisfies Record<Problem['code'], () => string>;
    return words[code]();
  };
}

/** People whom the file names and the import leaves out: said in every step, so that nobody misses it. */
export function FileLosses({ found }: { readonly found: Import }) {
  const note = useNotes();
  const losses = found.problems.filter(isLoss);
  if (losses.length === 0) return null;
  return (
    <Stack gap="sm">
      {losses.map((problem) => (
        <Alert key={problem.sheet} color="red" role="alert">
          {note(problem)}
        </Alert>
      ))}
    </Stack>
  );
}

const hasNoRegister = ({ problems }: Import): boolean =>
  problems.some(({ code }) => code === 'NO_REGISTER');

/** Nothing was read: there are no rows to check before sheet and columns are chosen. */
export const hasNobody = (found: Import): boolean =>
  hasNoRegister(found) || found.problems.some(({ code }) => code === 'NO_ROWS');

/** What is to be known of the file as a whole: nothing disappears silently. */
export function FileNotes({ found }: { readonly found: Import }) {
  const t = useMessages(importsMessages);
  const note = useNotes();
  const language = useLanguage();
  const notes = found.problems.filter((problem) => !isLoss(problem)).map(note);
  const count = found.skipped.length;
  if (count > 0) notes.push(t('skippedRows', { count, figure: formatNumber(count, language) }));
  if (hasNoRegister(found))
    return (
      <Alert color="orange" role="alert">
        {t('NO_REGISTER')}
      </Alert>
    );
  if (notes.length === 0) return null;
  return (
    <Section title={t('fileNotes')}>
      <List>
        {notes.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </Section>
  );
}
