/**
 * The database roles (decisions.md E-03). A login role owns nothing and inherits nothing: what it may do
 * begins with `set_config('role', ...)` inside a transaction.
 */
export const ACTING_ROLES = [
  'r_mentor',
  'r_coordinator',
  'r_manager',
  'r_finance',
  'r_dpo',
  'r_admin',
  'r_sms_monitor',
  'r_sms_readmission',
  'r_worker',
  'r_public',
] as const;

export const LOGIN_ROLES = ['app_login', 'app_report', 'app_backup'] as const;

export type ActingRole = (typeof ACTING_ROLES)[number] | 'app_report';
export type LoginRole = (typeof LOGIN_ROLES)[number];
