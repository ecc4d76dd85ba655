import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMessages } from '#/lib/i18n';
import { readmissionMessages } from '../messages';

interface ReadmissionFinderProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** While something stands here, it is looked for in the whole register; the filters rest. */
export function ReadmissionFinder({ text, onChange }: ReadmissionFinderProps) {
  const t = useMessages(readmissionMessages);
  return (
    <TextInput
      type="search"
      label={t('find')}
      description={t('findHint')}
      autoComplete="off"
      maxLength={100}
      maw={420}
      mb="md"
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
