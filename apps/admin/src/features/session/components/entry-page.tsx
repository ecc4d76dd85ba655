import { Box, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Wordmark } from '#/components/brand';
import { LanguageSwitch, PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { chooseAtEntry } from '../api/account-language';
import { sessionMessages } from '../messages';
import styles from './sign-in-page.module.css';

interface EntryPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of every page before entry. */
export function EntryPage({ title, children }: EntryPageProps) {
  const t = useMessages(sessionMessages);
  return (
    <div className={styles['page']}>
      <Box component="header" className={`${styles['promise']} on-dark`}>
        <Wordmark size="lg" />
        <div>
          <Text className={styles['lead'] ?? ''}>{t('purposeTitle')}</Text>
          <Text fz="md" c="petrol.1" mt="xs">
            {t('purposeText')}
          </Text>
        </div>
      </Box>
      <main id="main" className={styles['form']}>
        <Stack gap="lg">
          <PageHeader title={title}>
            <LanguageSwitch onChoose={chooseAtEntry} />
          </PageHeader>
          {children}
        </Stack>
      </main>
    </div>
  );
}
