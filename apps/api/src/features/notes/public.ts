import { NoteOpeningEntity } from './note-opening.entity.js';
import { NoteEntity } from './note.entity.js';

export { NotesModule } from './notes.module.js';
export const NOTE_ENTITIES = [NoteEntity, NoteOpeningEntity];
export { NoteEntity };
export { placeOf as notePlace } from './note-reader.js';
