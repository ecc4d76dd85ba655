import { ActionIcon, Kbd, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMessages } from '#/lib/i18n';
import { searchMessages } from '../messages';
import styles from './search-button.module.css';

interface SearchButtonProps {
  readonly onOpen: () => void;
}

/** The way into quick search from the header: a box on a desk, a glass on a phone. */
export function SearchButton({ onOpen }: SearchButtonProps) {
  const t = useMessages(searchMessages);
  return (
    <>
      <UnstyledButton className={styles['box'] ?? ''} visibleFrom="sm" onClick={onOpen}>
        <IconSearch size={16} aria-hidden />
        <span className={styles['text']}>{t('open')}</span>
        <Kbd size="xs" aria-hidden>
          {t('keys')}
        </Kbd>
      </UnstyledButton>
      <ActionIcon
        hiddenFrom="sm"
        variant="transparent"
        c="#fff"
        size="lg"
        aria-label={t('open')}
        onClick={onOpen}
      >
        <IconSearch size={20} aria-hidden />
      </ActionIcon>
    </>
  );
}
