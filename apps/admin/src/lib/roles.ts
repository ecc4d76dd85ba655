import type { Role } from '@qayidis/domain/permissions';
import { defineMessages, type Message } from '#/lib/i18n';

export const roleMessages = defineMessages('roles', {
  MENTOR: { az: 'Mentor', en: 'Mentor' },
  COORDINATOR: { az: 'Koordinator', en: 'Coordinator' },
  PM: { az: 'Proqram rəhbəri', en: 'Programme manager' },
  FINANCE: { az: 'Maliyyə mütəxəssisi', en: 'Finance officer' },
  DPO: { az: 'Məlumatların mühafizəsi üzrə məsul', en: 'Data protection officer' },
  ADMIN: { az: 'Administrator', en: 'Administrator' },
  SMS_MONITOR: { az: 'DMX müşahidəçisi', en: 'State Migration Service monitor' },
  SMS_REGISTRY: { az: 'DMX dəftərxanası', en: 'State Migration Service registry' },
  SMS_READMISSION: {
    az: 'DMX readmissiya əməkdaşı',
    en: 'State Migration Service readmission officer',
  },
  SMS_HEAD: { az: 'DMX readmissiya rəhbəri', en: 'State Migration Service head of readmission' },
  DONOR_VIEWER: { az: 'Donor', en: 'Donor' },
} as const satisfies Record<Role, Message>);
