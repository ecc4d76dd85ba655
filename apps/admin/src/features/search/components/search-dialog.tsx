import { Loader, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Dialog } from '#/components/dialog';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { caseSearchQuery, SHORTEST_SEARCH } from '../api/case-search';
import { searchMessages } from '../messages';
import { optionId, SearchResults } from './search-results';
import { useOptionKeys } from './use-option-keys';

const PAUSE_MS = 150;

interface SearchDialogProps {
  readonly onOpenCase: (caseId: string) => void;
  readonly onClose: () => void;
}

interface OutcomeProps {
  readonly typed: string;
  readonly count: number | undefined;
  readonly more: boolean;
}

/** What the search came to, also spoken. */
function Outcome({ typed, count, more }: OutcomeProps) {
  const t = useMessages(searchMessages);
  const tooShort = typed.length < SHORTEST_SEARCH;
  return (
    <Text fz="sm" c="dimmed" role="status" px="xs">
      {tooShort ? t('hint') : null}
      {!tooShort && count === 0 ? t('none') : null}
      {!tooShort && count ? t('found', { count }) : null}
      {!tooShort && more ? ` ${t('more')}` : null}
    </Text>
  );
}

/** Finds a case by name in any spelling, number, phone or FIN; arrows and Enter suffice. */
export function SearchDialog({ onOpenCase, onClose }: SearchDialogProps) {
  const t = useMessages(searchMessages);
  const list = useId();
  const [text, setText] = useState('');
  const typed = text.trim();
  const [settled] = useDebouncedValue(typed, PAUSE_MS);
  const query = useQuery(caseSearchQuery(settled));
  const items = typed.length >= SHORTEST_SEARCH ? (query.data?.items ?? []) : [];
  const choose = (index: number): void => {
    const item = items[index];
    if (item) onOpenCase(item.id);
  };
  const { marked, mark, onKeyDown } = useOptionKeys(items.length, choose);
  return (
    <Dialog onClose={onClose} title={t('title')} size="lg" yOffset="8dvh">
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={t('label')}
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(items.length ? { 'aria-activedescendant': optionId(list, marked) } : {})}
          autoComplete="off"
          maxLength={100}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={query.isFetching ? <Loader size="xs" /> : null}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query.isError ? <ProblemPanel problem={problemFrom(query.error)} /> : null}
        <SearchResults id={list} items={items} marked={marked} onMark={mark} onChoose={choose} />
        <Outcome typed={typed} count={query.data?.items.length} more={query.data?.more ?? false} />
      </Stack>
    </Dialog>
  );
}
