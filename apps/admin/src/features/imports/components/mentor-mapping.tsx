import { Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { ProblemPanel } from '#/components/feedback';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { assignMentor } from '../api/import-commands';
import { type Import, mentorChoicesQuery } from '../api/import-queries';
import { importsMessages } from '../messages';
import { useImportChange } from './use-import-change';

/** The names in the register's column of mentors, each with the account that it is. */
export function MentorMapping({ found }: { readonly found: Import }) {
  const t = useMessages(importsMessages);
  const language = useLanguage();
  const query = useQuery(mentorChoicesQuery);
  const change = useImportChange();
  if (found.mentors.length === 0) return null;
  const accounts = (query.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={t('mentors')}>
      <Stack gap="sm">
        <Text>{t('mentorText')}</Text>
        {change.problem ? <ProblemPanel problem={change.problem} /> : null}
        {found.mentors.map(({ index, name, rows, userId }) => (
          <Select
            key={index}
            label={t('mentorOf', { name })}
            description={`${t('rows')}: ${formatNumber(rows, language)}`}
            data={[{ value: '', label: t('nobody') }, ...accounts]}
            value={userId ?? ''}
            allowDeselect={false}
            disabled={change.busy}
            onChange={(chosen) => void change.run(() => assignMentor(found, index, chosen || null))}
          />
        ))}
      </Stack>
    </Section>
  );
}
