import type { ProblemParams } from '@qayidis/domain/problems';
import { ProblemError } from '../../../platform/http/index.js';
import type { UnreadableReason } from '../reading/unreadable-register.error.js';

/** Why a file is refused as a whole; the screen's catalogue has a sentence with the remedy for each. */
export type RefusalReason =
  | UnreadableReason
  | 'ARCHIVE_TOO_LARGE'
  | 'PASSWORD_PROTECTED'
  | 'ACTIVE_CONTENT'
  | 'TOO_MANY_ROWS';

/** 422 with the reason as a parameter; never a word of the file. */
export const refused = (reason: RefusalReason, params: ProblemParams = {}): ProblemError =>
  new ProblemError('FILE_UNREADABLE', { pointer: '#/file', params: { reason, ...params } });
