import { Anchor, Button, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { StatusBadge, type Tone } from '#/components/display';
import { EmptyState } from '#/components/feedback';
import { FilterBar, type GridColumn, ListView, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { MailFaultsSection } from '#/features/mail-faults/public';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { MAIL_STATES, outboxSearchOf } from '#/lib/office-search';
import { valuesOf } from '#/lib/search-params';
import { type Letter, outboxQuery } from '../api/administration';
import { mailStateMessages, outboxMessages, templateMessages } from '../messages';

const TONES = {
  QUEUED: 'active',
  SENDING: 'active',
  SENT: 'good',
  HELD: 'neutral',
  EXPIRED: 'attention',
  FAILED: 'urgent',
  BOUNCED: 'urgent',
} as const satisfies Record<Letter['state'], Tone>;

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** A text whose addresses can be pressed, as in a mail program. */
function Linked({ text }: { readonly text: string }) {
  // Every second part is an address.
  return text.split(ADDRESS).map((part, position) =>
    position % 2 === 1 ? (
      <Anchor key={position} href={part} inherit>
        {part}
      </Anchor>
    ) : (
      part
    ),
  );
}

/** Only the demo hands out words; elsewhere there is nothing to open (E-19). */
function ReadCell({ letter }: { readonly letter: Letter }) {
  const t = useMessages(outboxMessages);
  const [open, setOpen] = useState(false);
  if (letter.body === null) return <Text fz="sm">{t('hidden')}</Text>;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('readLabel', { name: letter.recipientName })}
        onClick={() => setOpen(true)}
      >
        {t('read')}
      </Button>
      {open ? (
        <Dialog onClose={() => setOpen(false)} title={letter.subject}>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <Linked text={letter.body} />
          </Text>
        </Dialog>
      ) : null}
    </>
  );
}

function useColumns(): readonly GridColumn<Letter>[] {
  const t = useMessages(outboxMessages);
  const template = useMessages(templateMessages);
  const state = useMessages(mailStateMessages);
  const language = useLanguage();
  return [
    {
      id: 'recipient',
      header: t('recipient'),
      cell: ({ recipientName }) => recipientName,
      hideable: false,
      card: 'title',
    },
    { id: 'template', header: t('template'), cell: (letter) => template(letter.template) },
    {
      id: 'state',
      header: t('state'),
      cell: (letter) => <StatusBadge tone={TONES[letter.state]}>{state(letter.state)}</StatusBadge>,
      card: 'corner',
    },
    {
      id: 'created',
      header: t('created'),
      cell: ({ createdAt }) => formatInstant(createdAt, language),
      nowrap: true,
    },
    {
      id: 'sent',
      header: t('sent'),
      cell: ({ sentAt }) => formatInstant(sentAt, language),
      nowrap: true,
    },
    {
      id: 'attempts',
      header: t('attempts'),
      cell: ({ attempts }) => attempts,
      align: 'right',
      card: 'none',
    },
    { id: 'body', header: t('body'), cell: (letter) => <ReadCell letter={letter} /> },
  ];
}

/** Letters to accounts and how they stand. */
export function OutboxPage() {
  const t = useMessages(outboxMessages);
  const state = useMessages(mailStateMessages);
  const search = outboxSearchOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const page = useKeyset();
  const query = useQuery(outboxQuery(search, page.cursor));
  const columns = useColumns();
  const states = {
    code: 'state',
    label: t('state'),
    many: true,
    options: MAIL_STATES.map((value) => ({ value, label: state(value) })),
  };
  return (
    <>
      <PageHeader title={t('title')} />
      <Text mb="md">{t('text')}</Text>
      <MailFaultsSection />
      <ListView
        name="outbox"
        label={t('title')}
        query={query}
        columns={columns}
        rowLabel={({ recipientName }) => recipientName}
        page={page}
        toolbar={
          <FilterBar
            filters={[states]}
            values={valuesOf(search)}
            onChange={(values) => void navigate({ to: '/outbox', search: outboxSearchOf(values) })}
          />
        }
        empty={<EmptyState icon={IconMail} title={t('emptyTitle')} text={t('empty')} />}
      />
    </>
  );
}
