import { List } from '@mantine/core';
import { Section } from '#/components/display';
import { useMessages } from '#/lib/i18n';
import type { Import } from '../api/import-queries';
import { registerFieldMessages } from '../field-messages';
import { importsMessages } from '../messages';

/** What is to be known of the file as a whole: nothing disappears silently. */
export function FileNotes({ found }: { readonly found: Import }) {
  const t = useMessages(importsMessages);
  const field = useMessages(registerFieldMessages);
  const notes = found.problems.map((problem) => {
    if (problem.code === 'FIELD_NOT_MAPPED')
      return t('FIELD_NOT_MAPPED', { field: problem.field ? field(problem.field) : '' });
    if (problem.code === 'SHEET_IGNORED') return t('SHEET_IGNORED', { sheet: problem.sheet ?? '' });
    return t(problem.code);
  });
  if (found.skipped.length > 0) notes.push(t('skippedRows', { count: found.skipped.length }));
  if (notes.length === 0) return null;
  return (
    <Section title={t('fileNotes')}>
      <List>
        {notes.map((note) => (
          <List.Item key={note}>{note}</List.Item>
        ))}
      </List>
    </Section>
  );
}
