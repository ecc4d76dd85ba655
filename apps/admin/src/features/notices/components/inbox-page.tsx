import { Button, Group, Paper, SegmentedControl, Stack } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { NOTICE_GROUPS } from '@qayidis/domain/reminders';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '#/components/display';
import { EmptyState, notifyProblem, QueryView } from '#/components/feedback';
import { PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import {
  type Notice,
  type NoticeChange,
  noticesQuery,
  type NoticeView,
  useChangeNotices,
} from '../api/notices';
import { noticeGroupMessages, noticesMessages } from '../messages';
import '../refusal-messages';
import styles from './inbox.module.css';
import { NoticeLine } from './notice-line';

const VIEWS = ['OPEN', 'SNOOZED', 'DONE'] as const satisfies readonly NoticeView[];

interface GroupsProps {
  readonly notices: readonly Notice[];
  readonly show: NoticeView;
  readonly busy: boolean;
  readonly onChange: (change: NoticeChange) => void;
}

/** What is late or cannot wait stands first. */
function Groups({ notices, show, busy, onChange }: GroupsProps) {
  const group = useMessages(noticeGroupMessages);
  const t = useMessages(noticesMessages);
  const groups = NOTICE_GROUPS.map((code) => ({
    code,
    rows: notices.filter((notice) => show !== 'DONE' && notice.group === code),
  })).filter(({ rows }) => rows.length);
  const sections =
    show === 'DONE'
      ? [{ code: 'DONE', title: t('DONE'), rows: notices }]
      : groups.map(({ code, rows }) => ({ code, title: group(code), rows }));
  return sections.map(({ code, title, rows }) => (
    <Section key={code} title={title}>
      <ul className={styles['list']}>
        {rows.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} show={show} busy={busy} onChange={onChange} />
        ))}
      </ul>
    </Section>
  ));
}

function Nothing() {
  const t = useMessages(noticesMessages);
  return (
    <Paper>
      <EmptyState icon={IconBell} title={t('emptyTitle')} text={t('emptyText')} />
    </Paper>
  );
}

const MOST_AT_ONCE = 100;
const unreadOf = (notices: readonly Notice[]): string[] =>
  notices
    .filter(({ read }) => !read)
    .map(({ id }) => id)
    .slice(0, MOST_AT_ONCE);

interface MoreProps {
  readonly query: Pick<
    ReturnType<typeof useInfiniteQuery>,
    'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
  >;
}

function More({ query }: MoreProps) {
  const t = useMessages(noticesMessages);
  if (!query.hasNextPage) return null;
  return (
    <Group justify="center">
      <Button
        variant="default"
        loading={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {t('more')}
      </Button>
    </Group>
  );
}

/** Everything one is told, with its reason; done and put off by one press. */
export function InboxPage() {
  const t = useMessages(noticesMessages);
  const [show, setShow] = useState<NoticeView>('OPEN');
  const query = useInfiniteQuery(noticesQuery(show));
  const change = useChangeNotices();
  const onChange = (one: NoticeChange): void =>
    change.mutate(one, { onError: (fault) => notifyProblem(problemFrom(fault)) });
  const unread = unreadOf(query.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <>
      <PageHeader title={t('title')}>
        {show === 'OPEN' && unread.length ? (
          <Button
            variant="default"
            disabled={change.isPending}
            onClick={() => onChange({ action: 'read', ids: unread })}
          >
            {t('readAll')}
          </Button>
        ) : null}
      </PageHeader>
      <Stack gap="md">
        <Group>
          <SegmentedControl
            aria-label={t('views')}
            data={VIEWS.map((value) => ({ value, label: t(value) }))}
            value={show}
            onChange={setShow}
          />
        </Group>
        <QueryView query={query}>
          {({ pages }) => {
            const notices = pages.flatMap(({ items }) => items);
            if (!notices.length) return <Nothing />;
            const { isPending } = change;
            return <Groups notices={notices} show={show} busy={isPending} onChange={onChange} />;
          }}
        </QueryView>
        <More query={query} />
      </Stack>
    </>
  );
}
