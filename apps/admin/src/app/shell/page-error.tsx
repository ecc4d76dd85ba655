import { Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { EmptyState, ProblemPanel } from '#/components/feedback';
import { ButtonLink, PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { problemFrom, problemMessages } from '#/lib/problems';
import { shellMessages } from './messages';

function NoPermissionPage() {
  const t = useMessages(shellMessages);
  const problem = useMessages(problemMessages);
  return (
    <>
      <PageHeader title={t('noPermissionTitle')} />
      <EmptyState icon={IconLock} text={problem('FORBIDDEN')}>
        <ButtonLink to="/">{t('toHome')}</ButtonLink>
      </EmptyState>
    </>
  );
}

/** Where a page fails, the shell around it stays: the person can go on elsewhere or try again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const t = useMessages(shellMessages);
  const router = useRouter();
  const problem = problemFrom(error);
  if (problem.code === 'FORBIDDEN') return <NoPermissionPage />;
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Stack gap="md" p="md">
      <PageHeader title={t('pageErrorTitle')} />
      <ProblemPanel problem={problem} onRetry={retry} />
    </Stack>
  );
}
