import { Button, Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { Dialog } from '#/components/dialog';
import { DueBadge, Section, StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { send } from '#/lib/api';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useMayWrite } from '#/lib/case-file';
import { type CaseDetail, notesQuery } from '../api/casework';
import { noteMessages } from '../messages';
import { NewNote } from './new-note';
import { ReclassifyNote } from './reclassify-note';

type Note = Schemas['NoteResponse'];

function ClosedNote({ note }: { readonly note: Note }) {
  const t = useMessages(noteMessages);
  const [asking, setAsking] = useState(false);
  const [text, setText] = useState<string | null>(null);
  if (text !== null) return <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>;
  return (
    <Group gap="sm">
      <Text c="dimmed">{t('closed')}</Text>
      {note.access === 'BREAK_GLASS' ? (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {t('open')}
        </Button>
      ) : null}
      {asking ? (
        <ConfirmDialog
          name={`open-note-${note.id}`}
          title={t('open')}
          text={t('openText')}
          action={t('open')}
          reason="required"
          send={async (reason, { idempotencyKey }) => {
            const opened = await send<Note>({
              method: 'POST',
              path: `/notes/${note.id}/open`,
              body: { reason },
              idempotencyKey,
            });
            setText(opened.text);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Group>
  );
}

function NoteRow({ of, note }: { readonly of: CaseDetail; readonly note: Note }) {
  const t = useMessages(noteMessages);
  const may = useMayWrite(of);
  const [classing, setClassing] = useState(false);
  const language = useLanguage();
  return (
    <li>
      <Group gap="xs" mb={2}>
        <Text fw={550}>
          {formatDate(note.happenedOn, language)} · {t(note.channel)}
        </Text>
        {note.held ? null : <StatusBadge tone="attention">{t('attempt')}</StatusBadge>}
        {note.confidentiality === 'NORMAL' ? null : (
          <StatusBadge tone="neutral">{t(note.confidentiality)}</StatusBadge>
        )}
        <Text fz="sm" c="dimmed">
          {note.authorName ?? (note.fromRegister ? t('fromRegister') : '')}{' '}
          {note.topics.map((topic) => t(topic)).join(', ')}
        </Text>
        {may('note.reclassify', 'NOTE_CLASS') ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setClassing(true)}>
            {t('reclassify')}
          </Button>
        ) : null}
        {classing ? <ReclassifyNote note={note} onClose={() => setClassing(false)} /> : null}
      </Group>
      {note.access === 'OPEN' ? (
        <Text style={{ whiteSpace: 'pre-wrap' }}>{note.text}</Text>
      ) : (
        <ClosedNote note={note} />
      )}
      {note.nextStep ? (
        <Text fz="sm">
          {t('nextStep')}: {note.nextStep}{' '}
          {note.nextStepDueOn ? <DueBadge on={note.nextStepDueOn} /> : null}
        </Text>
      ) : null}
    </li>
  );
}

/** Contacts with the returnee, newest first. */
export function NotesSection({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(noteMessages);
  const may = useMayWrite(of);
  const query = useQuery(notesQuery(of.id));
  const [writing, setWriting] = useState(false);
  const close = (): void => setWriting(false);
  const add = may('note.create', 'NOTE') ? (
    <Button onClick={() => setWriting(true)}>{t('add')}</Button>
  ) : null;
  return (
    <Section title={t('title')} aside={add}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('empty')}</Text>
          ) : (
            <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
              {items.map((note) => (
                <NoteRow key={note.id} of={of} note={note} />
              ))}
            </Stack>
          )
        }
      </QueryView>
      {writing ? (
        <Dialog onClose={close} title={t('add')} size="lg">
          <NewNote caseId={of.id} onClose={close} />
        </Dialog>
      ) : null}
    </Section>
  );
}
