import type { ConfidentialityLevel } from '../code-lists/index.js';
import type { Role } from '../permissions/index.js';

/** OPEN: may read; BREAK_GLASS: may read after giving a reason, which is logged; CLOSED: sees that a note exists. */
export const NOTE_ACCESS = ['OPEN', 'BREAK_GLASS', 'CLOSED'] as const;
export type NoteAccess = (typeof NOTE_ACCESS)[number];

export interface NoteReader {
  readonly role: Role;
  readonly userId: string;
  /** Leads the case now. */
  readonly isAssignedMentor: boolean;
}

export interface NoteFacts {
  readonly confidentiality: ConfidentialityLevel;
  /** Null for text taken over from a register: SEALED until reviewed (D-19). */
  readonly authorId: string | null;
}

/**
 * Who reads which note (reintegration.md 2, 4.2, 8; D-19). NORMAL and RESTRICTED: the mentor who leads the case, the
 * coordinator, the manager; RESTRICTED for the manager by break-glass. SEALED: its author and the coordinator; the
 * manager by break-glass. Every other role: closed.
 */
export function noteAccess(note: NoteFacts, reader: NoteReader): NoteAccess {
  const { confidentiality, authorId } = note;
  switch (reader.role) {
    case 'COORDINATOR':
      return 'OPEN';
    case 'PM':
      return confidentiality === 'NORMAL' ? 'OPEN' : 'BREAK_GLASS';
    case 'MENTOR':
      if (!reader.isAssignedMentor) return 'CLOSED';
      return confidentiality !== 'SEALED' || authorId === reader.userId ? 'OPEN' : 'CLOSED';
    default:
      return 'CLOSED';
  }
}
