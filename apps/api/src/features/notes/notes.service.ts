import { Injectable } from '@nestjs/common';
import { type CaseRole, clocksMetBy } from '@qayidis/domain/cases';
import type { TimelineKind } from '@qayidis/domain/timeline';
import type { ConfidentialityLevel } from '@qayidis/domain/code-lists';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import { insertRows, type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { CaseStore } from '../cases/public.js';
import { Deadlines } from '../deadlines/public.js';
import { Tasks } from '../tasks/public.js';
import type { CreateNoteRequest } from './dto/note.request.js';
import type { NoteResponse } from './dto/note.response.js';
import { accessOf, placeOf, toNote } from './note-reader.js';
import { NoteEntity } from './note.entity.js';
import { NoteOpeningEntity } from './note-opening.entity.js';
import { NotesQueries } from './notes.queries.js';

/** Writes contact notes; a note once written is never changed, only what it is classed as. */
@Injectable()
export class Notes {
  constructor(
    private readonly cases: CaseStore,
    private readonly keyring: Keyring,
    private readonly deadlines: Deadlines,
    private readonly tasks: Tasks,
    private readonly queries: NotesQueries,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's cases, VALIDATION_FAILED for a day to come. */
  async create(tx: Transaction, caseId: string, body: CreateNoteRequest): Promise<NoteResponse> {
    const of = await this.cases.loadForChange(tx, caseId, 'NOTE');
    if (body.happenedOn > tx.today)
      throw new ProblemError('VALIDATION_FAILED', {
        errors: [{ pointer: '#/happenedOn', code: 'IN_THE_FUTURE' }],
      });
    const id = newId();
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
    const { text, nextStep = null, nextStepDueOn = null, ...fields } = body;
    const nextStepCipher =
      nextStep === null ? null : key.seal(placeOf('next_step_cipher', id), nextStep);
    await insertRows(tx, NoteEntity, [
      {
        id,
        caseId,
        authorId: tx.actor.userId,
        ...fields,
        ...textColumns(id, fields.confidentiality, text, key),
        nextStepCipher,
        nextStepDueOn,
      },
    ]);
    if (nextStepDueOn !== null)
      await this.tasks.create(tx, {
        kind: 'NEXT_STEP',
        programmeId: of.programmeId,
        caseId,
        assigneeRole: tx.actor.role === 'COORDINATOR' ? 'COORDINATOR' : 'MENTOR',
        assigneeId: tx.actor.userId,
        params: { noteId: id },
        dueOn: nextStepDueOn,
      });
    const clocks = clocksMetBy({ by: tx.actor.role as CaseRole, ...fields });
    await this.deadlines.meet(tx, of, clocks, body.happenedOn);
    trace(tx, 'note.create', { id, caseId }, { channel: body.channel, held: body.held });
    return this.one(tx, caseId, id);
  }

  /** Moves the text between clear and sealed. @throws ProblemError NOT_FOUND, VERSION_STALE. */
  async reclassify(
    tx: Transaction,
    id: string,
    version: number,
    confidentiality: ConfidentialityLevel,
  ): Promise<NoteResponse> {
    const note = await this.load(tx, id);
    await this.cases.loadForChange(tx, note.caseId, 'NOTE_CLASS');
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: note.caseId });
    const text = note.text ?? key.open(placeOf('text_cipher', id), note.textCipher ?? '');
    const changes = { confidentiality, ...textColumns(id, confidentiality, text, key) };
    if (!(await updateGuarded(tx, NoteEntity, { id, version }, changes)))
      throw new ProblemError('VERSION_STALE', {
        sentVersion: version,
        current: { ...(await this.one(tx, note.caseId, id)) },
      });
    trace(tx, 'note.reclassify', note, { confidentiality });
    return this.one(tx, note.caseId, id);
  }

  /**
   * Breaks the glass: reads a note that is closed to this role, with a reason that the author is told of.
   * @throws ProblemError NOT_FOUND, FORBIDDEN where the glass cannot be broken.
   */
  async open(tx: Transaction, id: string, reason: string): Promise<NoteResponse> {
    const note = await this.load(tx, id);
    const access = accessOf(note, tx.actor);
    if (access === 'CLOSED') throw new ProblemError('FORBIDDEN');
    const of = await this.cases.loadForUpdate(tx, note.caseId, null);
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: note.caseId });
    const task = { kind: 'NOTE_OPENED', programmeId: of.programmeId, caseId: note.caseId } as const;
    const params = { noteId: id, by: tx.actor.userId ?? '' };
    if (note.authorId !== null)
      await this.tasks.create(tx, {
        ...task,
        assigneeRole: 'MENTOR',
        assigneeId: note.authorId,
        params,
      });
    await this.tasks.create(tx, { ...task, assigneeRole: 'COORDINATOR', params });
    await this.keepReason(tx, note, reason);
    trace(tx, 'note.open', note, {});
    return toNote(note, { access: 'OPEN', key, authorName: null });
  }

  private async keepReason(tx: Transaction, note: NoteEntity, reason: string): Promise<void> {
    const id = newId();
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: note.caseId });
    const place = { table: 'note_openings', column: 'reason_cipher', rowId: id };
    await insertRows(tx, NoteOpeningEntity, [
      {
        id,
        caseId: note.caseId,
        noteId: note.id,
        openedBy: tx.actor.userId,
        reasonCipher: key.seal(place, reason),
      },
    ]);
  }

  private async one(tx: Transaction, caseId: string, id: string): Promise<NoteResponse> {
    const [note] = await this.queries.read(tx, caseId, [id]);
    if (note === undefined) throw new ProblemError('NOT_FOUND');
    return note;
  }

  private async load(tx: Transaction, id: string): Promise<NoteEntity> {
    const note = await tx.em.findOneBy(NoteEntity, { id });
    if (note === null) throw new ProblemError('NOT_FOUND');
    return note;
  }
}

const textColumns = (
  id: string,
  confidentiality: ConfidentialityLevel,
  text: string,
  key: SubjectKey,
): Pick<NoteEntity, 'text' | 'textCipher'> =>
  confidentiality === 'NORMAL'
    ? { text, textCipher: null }
    : { text: null, textCipher: key.seal(placeOf('text_cipher', id), text) };

function trace(
  tx: Transaction,
  action: TimelineKind,
  { id, caseId }: { readonly id: string; readonly caseId: string },
  data: Readonly<Record<string, string | number | boolean>>,
): void {
  tx.event({ caseId, kind: action, data: { noteId: id, ...data } });
  tx.audit({ action, entity: 'note', entityId: id, caseId });
}
