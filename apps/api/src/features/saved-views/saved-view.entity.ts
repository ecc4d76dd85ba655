import type { Json } from '../../platform/database/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Filters, sort and columns of the case list under a name; one's own, or shared with one's programme. */
@Entity('saved_views')
export class SavedViewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
  @Column('text') name!: string;
  @Column('boolean', { default: false }) shared!: boolean;
  @Column('jsonb') settings!: Json;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
