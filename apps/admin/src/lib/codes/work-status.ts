import type { WorkStatus } from '@qayidis/domain/code-lists';
import { defineMessages, type Message } from '#/lib/i18n';

/** What a person lives by (reintegration.md 9.6). */
export const workStatusMessages = defineMessages('work-statuses', {
  EMPLOYEE: { az: 'Muzdla işləyir', en: 'Employee' },
  SELF_EMPLOYED: { az: 'Özünüməşğul', en: 'Self-employed' },
  EMPLOYER: { az: 'İşəgötürən', en: 'Employer' },
  FAMILY_WORKER: { az: 'Ailə təsərrüfatında', en: 'In the family business' },
  UNEMPLOYED: { az: 'İşsiz', en: 'Unemployed' },
  STUDENT: { az: 'Təhsil alır', en: 'Student' },
  CARER: { az: 'Ailəyə qulluq edir', en: 'Carer' },
  RETIRED: { az: 'Pensiyaçı', en: 'Retired' },
  UNABLE: { az: 'Əmək qabiliyyəti yoxdur', en: 'Unable to work' },
} as const satisfies Record<WorkStatus, Message>);
