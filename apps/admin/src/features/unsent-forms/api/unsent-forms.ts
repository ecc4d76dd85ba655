import type { Schemas } from '@qayidis/contracts';
import { send } from '#/lib/api';
import type { Draft, KeptDraft } from '#/lib/drafts';

/** A draft is saved beside the work: it never asks anybody to sign in. */
const QUIET = { interactive: false } as const;

const pathOf = (form: string): string => `/unsent-forms/${encodeURIComponent(form)}`;

export async function readDraft(form: string): Promise<KeptDraft | null> {
  const { content, savedAt } = await send<Schemas['UnsentFormResponse']>({
    ...QUIET,
    path: pathOf(form),
  });
  if (content === null || savedAt === null) return null;
  return { ...(JSON.parse(content) as Draft), savedAt };
}

/** @returns when it was saved, by the server's clock */
export async function putDraft(form: string, content: string): Promise<string> {
  const { savedAt } = await send<Schemas['UnsentFormKeptResponse']>({
    ...QUIET,
    method: 'PUT',
    path: pathOf(form),
    body: { content },
  });
  return savedAt;
}

export const removeDraft = (form: string): Promise<void> =>
  send({ ...QUIET, method: 'DELETE', path: pathOf(form) });
