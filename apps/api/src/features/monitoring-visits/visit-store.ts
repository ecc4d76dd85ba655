import { Injectable } from '@nestjs/common';
import type { VisitFindings } from '@qayidis/domain/monitoring';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import { type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { type CaseEntity, CaseStore } from '../cases/public.js';
import { MonitoringVisitEntity } from './monitoring-visit.entity.js';
import { type AroundVisits, aroundVisits } from './visit-facts.js';
import { opened } from './visit-texts.js';

export interface LoadedVisit {
  readonly of: CaseEntity;
  readonly visit: MonitoringVisitEntity;
  readonly around: AroundVisits;
  readonly key: SubjectKey;
  readonly findings: VisitFindings;
}

type VisitChanges = Partial<Omit<MonitoringVisitEntity, 'id' | 'version' | 'updatedAt'>>;

/** Loading and changing a visit under guard; case and visits change one after the other. */
@Injectable()
export class VisitStore {
  constructor(
    private readonly cases: CaseStore,
    private readonly keyring: Keyring,
  ) {}

  /**
   * A visit with its case, locked.
   * @param version the one that the caller saw; null where the row itself is not changed
   * @throws ProblemError NOT_FOUND outside one's scope, VERSION_STALE; TRANSITION_NOT_ALLOWED after the end of the case,
   *   which leaves the visit of the follow-up open alone (CASE-79, VISIT-03)
   */
  async load(tx: Transaction, id: string, version: number | null): Promise<LoadedVisit> {
    const [row] = await tx.query<{ case_id: string; code: string }>(
      'select case_id, code from monitoring_visits where id = $1',
      [id],
    );
    if (row === undefined) throw new ProblemError('NOT_FOUND');
    const change = row.code === 'M18' ? 'FOLLOW_UP_VISIT' : 'VISIT';
    const of = await this.cases.loadForChange(tx, row.case_id, change);
    const visit = await tx.em.findOneByOrFail(MonitoringVisitEntity, { id });
    if (version !== null && visit.version !== version) throw stale(visit, version);
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: of.id });
    const around = await aroundVisits(tx, of);
    return { of, visit, around, key, findings: findingsOf(key, visit) };
  }

  async change(
    tx: Transaction,
    visit: MonitoringVisitEntity,
    changes: VisitChanges,
  ): Promise<void> {
    if (!(await updateGuarded(tx, MonitoringVisitEntity, visit, changes)))
      throw stale(visit, visit.version);
  }
}

export const findingsPlace = (rowId: string) =>
  ({ table: 'monitoring_visits', column: 'findings_cipher', rowId }) as const;

export function findingsOf(
  key: SubjectKey | undefined,
  { id, findingsCipher }: MonitoringVisitEntity,
): VisitFindings {
  const text = opened(key, findingsPlace(id), findingsCipher);
  return text === null ? {} : (JSON.parse(text) as VisitFindings);
}

const stale = ({ id, version, state, code }: MonitoringVisitEntity, sentVersion: number) =>
  new ProblemError('VERSION_STALE', { sentVersion, current: { id, version, state, code } });
