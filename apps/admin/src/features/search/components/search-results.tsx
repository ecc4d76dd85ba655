import { Box, Group, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { StatusBadge } from '#/components/display';
import { CASE_STATE_TONES, caseStateMessages, nameOf } from '#/lib/codes';
import { CONFIDENTIALITY_TONES, confidentialityMessages } from '#/lib/codes/confidentiality';
import { useMessages } from '#/lib/i18n';
import { searchMessages } from '../messages';
import styles from './search-results.module.css';

type Found = Schemas['FoundCaseResponse'];

interface SearchResultsProps {
  readonly id: string;
  readonly items: readonly Found[];
  readonly marked: number;
  readonly onMark: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** Where the case stands; before that, how far it may be shown. */
function States({ of }: { readonly of: Found }) {
  const state = useMessages(caseStateMessages);
  const level = useMessages(confidentialityMessages);
  const mark = CONFIDENTIALITY_TONES[of.confidentiality];
  return (
    <Group justify="flex-end" gap="xs">
      {mark ? <StatusBadge tone={mark}>{level(of.confidentiality)}</StatusBadge> : null}
      <StatusBadge tone={CASE_STATE_TONES[of.state]}>{state(of.state)}</StatusBadge>
    </Group>
  );
}

/** The found cases as a listbox that the search field steers. */
export function SearchResults({ id, items, marked, onMark, onChoose }: SearchResultsProps) {
  const t = useMessages(searchMessages);
  return (
    <div role="listbox" id={id} aria-label={t('results')} className={styles['list']}>
      {items.map((item, index) => (
        // The keyboard works through the field that owns this list (ARIA combobox).
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={item.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          className={styles['option']}
          onMouseMove={() => onMark(index)}
          onClick={() => onChoose(index)}
        >
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Box miw={0}>
              <Text fw={600} truncate>
                {nameOf(item.principal)}
              </Text>
              <Text fz="sm" c="dimmed">
                {item.number}
                {item.mentor ? ` · ${item.mentor.name}` : null}
              </Text>
              {item.foundMember ? (
                <Text fz="sm">{t('member', { name: nameOf(item.foundMember) })}</Text>
              ) : null}
            </Box>
            <States of={item} />
          </Group>
        </div>
      ))}
    </div>
  );
}
