import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '#/lib/i18n';
import { programmesQuery } from '../api/parameters';
import { parametersMessages } from '../messages';

interface ScopeProps {
  readonly value: string | null;
  readonly onChange: (programmeId: string | null) => void;
}

/** An administrator decides for all programmes, or for one. */
export function ScopeChoice({ value, onChange }: ScopeProps) {
  const t = useMessages(parametersMessages);
  const programmes = useQuery(programmesQuery).data ?? [];
  return (
    <Select
      label={t('scope')}
      w={320}
      maw="100%"
      clearable
      placeholder={t('installation')}
      clearButtonProps={{ 'aria-label': t('installation') }}
      data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
