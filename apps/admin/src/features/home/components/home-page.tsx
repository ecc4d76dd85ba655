import { Paper } from '@mantine/core';
import { IconChecks, IconFileAnalytics, IconUsersGroup } from '@tabler/icons-react';
import { EmptyState } from '#/components/feedback';
import { PageHeader } from '#/components/layout';
import { formatDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import { homeMessages } from '../messages';

function Queue() {
  const t = useMessages(homeMessages);
  const role = useAccount()?.role;
  if (role === 'DONOR_VIEWER')
    return <EmptyState icon={IconFileAnalytics} title={t('donorTitle')} text={t('donorText')} />;
  if (role === 'SMS_MONITOR')
    return <EmptyState icon={IconUsersGroup} title={t('monitorTitle')} text={t('monitorText')} />;
  return <EmptyState icon={IconChecks} title={t('nothingTitle')} text={t('nothingText')} />;
}

/** What must I do today, and why: a queue per role. */
export function HomePage() {
  const t = useMessages(homeMessages);
  const language = useLanguage();
  return (
    <>
      <PageHeader title={t('title')} note={formatDate(today(), language, 'long')} />
      <Paper>
        <Queue />
      </Paper>
    </>
  );
}
