import { IntegerField, TextField } from '../../../platform/http/index.js';

/** One billion euros: beyond it somebody mistyped. */
const MOST_MINOR = 100_000_000_000;

export class ChangeBudgetRequest {
  @IntegerField({ min: 0, max: MOST_MINOR, description: 'Cents' }) totalMinor!: number;
  @TextField({ max: 500, lines: true, description: 'Why, e.g. the amendment of the grant' })
  reason!: string;
}
