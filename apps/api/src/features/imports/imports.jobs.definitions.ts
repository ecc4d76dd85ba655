import { defineJob } from '../../platform/jobs/index.js';

type OfImport = { importId: string };

const kind = (name: string) =>
  defineJob<OfImport>({ name, queue: 'imports', attempts: 3, backoffMs: 1000 });

/** Understands the stored file, row by row. */
export const READ_IMPORT = kind('imports.read');
/** Judges the rows of a register anew after another one was written or taken back. */
export const COMPARE_IMPORT = kind('imports.compare');
/** Writes persons and cases, some hundred rows per transaction; a repeated run goes on where the last one ended. */
export const COMMIT_IMPORT = kind('imports.commit');
/** Takes back all that an import made. */
export const UNDO_IMPORT = kind('imports.undo');
