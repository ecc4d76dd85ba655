import { type NoteAccess, noteAccess } from '@qayidis/domain/assessments';
import type { Role } from '@qayidis/domain/permissions';
import type { SubjectKey } from '../../platform/crypto/index.js';
import type { Actor } from '../../platform/database/index.js';
import type { NoteResponse } from './dto/note.response.js';
import type { NoteEntity } from './note.entity.js';

export const placeOf = (column: 'text_cipher' | 'next_step_cipher', rowId: string) => ({
  table: 'notes',
  column,
  rowId,
});

/** What this person may read of a note; rows come within scope only, so a mentor leads the case. */
export const accessOf = (note: NoteEntity, actor: Actor): NoteAccess =>
  noteAccess(
    { confidentiality: note.confidentiality, authorId: note.authorId },
    {
      role: actor.role as Role,
      userId: actor.userId ?? '',
      isAssignedMentor: actor.role === 'MENTOR',
    },
  );

interface Reading {
  readonly access: NoteAccess;
  readonly key: SubjectKey | undefined;
  readonly authorName: string | null;
}

/** A note as this reader sees it: that it exists, and its text where the glass is open. */
export function toNote(note: NoteEntity, { access, key, authorName }: Reading): NoteResponse {
  const open = (column: 'text_cipher' | 'next_step_cipher', sealed: string | null) =>
    sealed === null || key === undefined ? null : key.open(placeOf(column, note.id), sealed);
  const readable = access === 'OPEN';
  return {
    id: note.id,
    happenedOn: note.happenedOn,
    channel: note.channel,
    topics: note.topics,
    held: note.held,
    confidentiality: note.confidentiality,
    access,
    text: readable ? (note.text ?? open('text_cipher', note.textCipher)) : null,
    nextStep: readable ? open('next_step_cipher', note.nextStepCipher) : null,
    nextStepDueOn: note.nextStepDueOn,
    fromRegister: note.fromRegister,
    authorName,
    writtenAt: note.createdAt.toISOString(),
    version: note.version,
  };
}
