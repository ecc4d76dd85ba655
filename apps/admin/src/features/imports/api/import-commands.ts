import type { Schemas } from '@qayidis/contracts';
import { send } from '#/lib/api';
import type { Import, ImportRow, RowDecision } from './import-queries';
import '../refusal-messages';

export function uploadRegister(file: File): Promise<Import> {
  const body = new FormData();
  body.set('file', file);
  return send<Import>({ method: 'POST', path: '/imports', body });
}

export const mapColumns = (
  { id, version }: Import,
  body: Schemas['MapColumnsRequest'],
): Promise<Import> =>
  send<Import>({ method: 'PUT', path: `/imports/${id}/mapping`, body, version });

export const assignMentor = (
  { id, version }: Import,
  index: number,
  userId: string | null,
): Promise<Import> =>
  send<Import>({
    method: 'PUT',
    path: `/imports/${id}/mentors`,
    body: { mentors: [{ index, userId }] },
    version,
  });

export const changeRow = (
  importId: string,
  { id, version }: ImportRow,
  body: Schemas['ChangeRowRequest'],
): Promise<ImportRow> =>
  send<ImportRow>({ method: 'PATCH', path: `/imports/${importId}/rows/${id}`, body, version });

/** Rows by their ids, or all that a filter shows. */
export type RowsMeant = Pick<Schemas['DecideRowsRequest'], 'rowIds' | 'show'>;

export const decideRows = (
  importId: string,
  of: RowsMeant,
  decision: RowDecision,
): Promise<Schemas['DecidedRowsResponse']> =>
  send({ method: 'POST', path: `/imports/${importId}/rows/decide`, body: { ...of, decision } });

export const commandImport = (
  { id, version }: Import,
  command: 'commit' | 'undo',
): Promise<Import> => send<Import>({ method: 'POST', path: `/imports/${id}/${command}`, version });

export const discardImport = ({ id }: Import): Promise<void> =>
  send({ method: 'DELETE', path: `/imports/${id}` });
