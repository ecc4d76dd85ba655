import { IconCompass } from '@tabler/icons-react';
import { EmptyState } from '#/components/feedback';
import { ButtonLink, PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { shellMessages } from './messages';

export function NotFoundPage() {
  const t = useMessages(shellMessages);
  return (
    <>
      <PageHeader title={t('notFoundTitle')} />
      <EmptyState icon={IconCompass} text={t('notFoundText')}>
        <ButtonLink to="/">{t('toHome')}</ButtonLink>
      </EmptyState>
    </>
  );
}
