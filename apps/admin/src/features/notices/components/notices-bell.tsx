import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '#/lib/i18n';
import { noticeCountQuery } from '../api/notices';
import { noticesMessages } from '../messages';
import { usePresence } from '#/lib/use-presence';
import styles from './notices-bell.module.css';

const EVERY_MINUTE = 60_000;
const MOST_SHOWN = 99;

/** The way to the inbox, with how much in it was not read; it stays up to date while somebody is there. */
export function NoticesBell() {
  const t = useMessages(noticesMessages);
  const present = usePresence();
  const { data } = useQuery({
    ...noticeCountQuery,
    enabled: present,
    refetchInterval: EVERY_MINUTE,
    refetchOnWindowFocus: true,
  });
  const unread = data?.unread ?? 0;
  return (
    <Link to="/inbox" className={styles['bell'] ?? ''} aria-label={t('bell', { count: unread })}>
      <IconBell size={22} aria-hidden />
      {unread > 0 ? (
        <span className={styles['count']} aria-hidden>
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      ) : null}
    </Link>
  );
}
