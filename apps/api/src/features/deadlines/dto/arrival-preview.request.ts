import type { PlainDate } from '@qayidis/domain/kernel';
import { DateField } from '../../../platform/http/index.js';

export class ArrivalPreviewRequest {
  @DateField({ description: 'The arrival as it would be confirmed' })
  arrivalOn!: PlainDate;
}
