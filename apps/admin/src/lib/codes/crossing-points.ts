import type { CrossingPoint } from '@qayidis/domain/readmission';
import { defineMessages, type Message } from '#/lib/i18n';

/** Where somebody enters the country. */
export const placeMessages = defineMessages('crossing-points', {
  GYD: { az: 'Heydər Əliyev aeroportu, Bakı', en: 'Heydar Aliyev Airport, Baku' },
  GNJ: { az: 'Gəncə aeroportu', en: 'Ganja Airport' },
  NAJ: { az: 'Naxçıvan aeroportu', en: 'Nakhchivan Airport' },
  LAND: { az: 'Quru sərhəddən', en: 'By land' },
} as const satisfies Record<CrossingPoint, Message>);
