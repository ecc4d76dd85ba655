/** Roles that an account can hold (decisions.md, table of roles). */
export const ROLES = [
  'MENTOR',
  'COORDINATOR',
  'PM',
  'FINANCE',
  'DPO',
  'ADMIN',
  'SMS_MONITOR',
  'DONOR_VIEWER',
] as const;
export type Role = (typeof ROLES)[number];

/** The PostgreSQL role behind each role: the second wall. */
export const DATABASE_ROLE = {
  MENTOR: 'r_mentor',
  COORDINATOR: 'r_coordinator',
  PM: 'r_manager',
  FINANCE: 'r_finance',
  DPO: 'r_dpo',
  ADMIN: 'r_admin',
  SMS_MONITOR: 'r_sms_monitor',
  DONOR_VIEWER: 'app_report',
} as const satisfies Record<Role, string>;
