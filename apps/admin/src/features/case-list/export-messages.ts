import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';

/** Headings of the exported file. */
export const exportColumnMessages = defineMessages('case-export-columns', {
  number: { az: 'İşin nömrəsi', en: 'Case number' },
  familyName: { az: 'Soyad', en: 'Family name' },
  givenName: { az: 'Ad', en: 'Given name' },
  fatherName: { az: 'Ata adı', en: 'Father’s name' },
  state: { az: 'Vəziyyət', en: 'State' },
  stateSince: { az: 'Bu vəziyyətdə, tarixdən', en: 'In this state since' },
  mentor: { az: 'Mentor', en: 'Mentor' },
  placeCode: { az: 'Yaşayış yeri', en: 'Place' },
  sendingCountry: { az: 'Hansı ölkədən', en: 'From' },
  returnType: { az: 'Qayıdış növü', en: 'Type of return' },
  origin: { az: 'Mənşə', en: 'Origin' },
  source: { az: 'Mənbə', en: 'Source' },
  urgent: { az: 'Təcili', en: 'Urgent' },
  priorityLevel: { az: 'Prioritet', en: 'Priority' },
  plannedArrivalOn: { az: 'Gözlənilən gəliş', en: 'Planned arrival' },
  arrivalOn: { az: 'Gəliş', en: 'Arrival' },
  daysSinceArrival: { az: 'Gəlişdən keçən gün', en: 'Days since arrival' },
  nextDueKind: { az: 'Növbəti müddət', en: 'Next due' },
  nextDueOn: { az: 'Növbəti müddətin tarixi', en: 'Next due on' },
} as const satisfies Record<Schemas['ExportColumn'], Message>);

export const exportValueMessages = defineMessages('case-export-values', {
  true: { az: 'bəli', en: 'yes' },
  false: { az: 'xeyr', en: 'no' },
});
