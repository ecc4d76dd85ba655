import type { Draft } from '#/lib/drafts';

/** Neither files nor what proves who somebody is leaves the page as a draft. */
const NEVER = /password|secret|backupcode|totp/i;

/** What is kept of a draft. Fields that are left out come back as the form opens. */
export const contentOf = ({ values, base, version }: Draft): string =>
  JSON.stringify({ values, base, version }, (name, value: unknown) =>
    NEVER.test(name) || value instanceof Blob ? undefined : value,
  );
