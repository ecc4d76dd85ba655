import type { InstrumentItem } from '@qayidis/domain/survey';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An imported scoring table; never changed, a correction is the next version. */
@Entity('survey_instruments')
export class SurveyInstrumentEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') source!: string;
  @Column('jsonb') items!: InstrumentItem[];
  @Column('uuid', { name: 'imported_by', nullable: true }) importedBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
