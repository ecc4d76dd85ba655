import type { InstrumentItem } from '@qayidis/domain/survey';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An imported scoring table; its items never change, a correction is the next version. */
@Entity('survey_instruments')
export class SurveyInstrumentEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') source!: string;
  @Column('jsonb') items!: InstrumentItem[];
  @Column('uuid', { name: 'imported_by', nullable: true }) importedBy!: string | null;
  /** Since when it scores nothing new; what it scored keeps it. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
