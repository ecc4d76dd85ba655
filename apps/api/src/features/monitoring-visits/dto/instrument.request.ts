import { TextField } from '../../../platform/http/index.js';

export class ImportInstrumentRequest {
  @TextField({ max: 500, description: 'Where the table comes from: document, annex, date' })
  source!: string;
  @TextField({
    max: 60_000,
    lines: true,
    description: 'CSV: item, dimension_weight, composite_weight, option, score',
  })
  table!: string;
}

export class WithdrawInstrumentRequest {
  @TextField({ max: 60, description: 'The table in force, as it was shown' })
  code!: string;
  @TextField({ max: 1000, lines: true })
  reason!: string;
}
