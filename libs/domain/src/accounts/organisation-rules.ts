/** What an administrator can do with an organisation. */
export const ORGANISATION_ACTIONS = ['RENAME', 'DEACTIVATE', 'ACTIVATE'] as const;
export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];

/** ACC-24. An organisation is closed only when nobody who may sign in, or is invited, works there. */
export function availableOrganisationActions(
  active: boolean,
  accounts: number,
): readonly OrganisationAction[] {
  if (!active) return ['RENAME', 'ACTIVATE'];
  return accounts === 0 ? ['RENAME', 'DEACTIVATE'] : ['RENAME'];
}
