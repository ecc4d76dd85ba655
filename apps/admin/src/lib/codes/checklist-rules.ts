import { defineMessages } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

/** Why a line of the closure checklist cannot be recorded, and what would make it so. */
export const checklistRuleMessages = defineMessages('checklist-rules', {
  CHECKLIST_OWNER: {
    az: 'Bu sətri maliyyə işçisi və ya koordinator qeyd edir.',
    en: 'This line is recorded by finance or the coordinator.',
  },
  MONEY_OPEN: {
    az: 'Hesablaşması bağlanmamış {{count}} yardım var ({{openMinor}}). Əvvəlcə maliyyə onların hesablaşmasını bağlamalı, verilməyənlər isə ləğv edilməlidir.',
    en: {
      one: '{{count}} item is not settled yet ({{openMinor}}). Finance settles it first; one that will not be given is cancelled.',
      other:
        '{{count}} items are not settled yet ({{openMinor}}). Finance settles them first; what will not be given is cancelled.',
    },
  },
});

addRefusals(checklistRuleMessages);
