/** What the trail calls a change of an account, by its owner or by an administrator; migration 0300 finds them. */
export const ACCOUNT_CHANGES = [
  ...['invite', 'change', 'disable', 'enable'].map((what) => `users.${what}`),
  ...['change', 'change-password', 'accept-invitation', 'reset-password'].map(
    (what) => `account.${what}`,
  ),
];
