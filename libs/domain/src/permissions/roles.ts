/** Roles that an account can hold (decisions.md, table of roles). */
export const ROLES = [
  'MENTOR',
  'COORDINATOR',
  'PM',
  'FINANCE',
  'DPO',
  'ADMIN',
  'SMS_MONITOR',
  'SMS_REGISTRY',
  'SMS_READMISSION',
  'SMS_HEAD',
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
  SMS_REGISTRY: 'r_sms_readmission',
  SMS_READMISSION: 'r_sms_readmission',
  SMS_HEAD: 'r_sms_readmission',
  DONOR_VIEWER: 'app_report',
} as const satisfies Record<Role, string>;
