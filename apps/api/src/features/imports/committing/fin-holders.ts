import { agreesWithFin, type DuplicateSubject, subjectOf } from '@qayidis/domain/import';
import { plainDate } from '@qayidis/domain/kernel';
import { fatherAlone, nameKeys } from '@qayidis/domain/names';
import type { Transaction } from '../../../platform/database/index.js';
import { lockFins } from '../../persons/public.js';
import type { RowContent } from '../import-vault.js';
import { personRef } from '../known-persons.js';

type Cells = RowContent['cells'];

/** A person to whom a row can be linked. */
export interface KnownPerson {
  readonly personId: string;
  readonly caseId: string | null;
  readonly episode: number;
}

interface Holder extends KnownPerson {
  readonly subject: DuplicateSubject;
}

interface Stored extends KnownPerson {
  readonly finKey: string;
  readonly given: string;
  readonly family: string;
  readonly father: string | null;
  readonly sex: string;
  readonly birthYear: number | null;
}

const STORED = `
  select encode(p.fin_index, 'hex') as "finKey", p.id as "personId", p.given_name as given, p.family_name as family,
         p.father_name as father, p.sex, p.birth_year as "birthYear",
         (select m.case_id from case_members m join cases c on c.id = m.case_id
           where m.person_id = p.id order by c.created_at desc, c.id desc limit 1) as "caseId",
         coalesce((select max(c.episode) from cases c where c.principal_id = p.id), 0) as episode
    from persons p
   where p.id = any(array(select id from app.persons_filed($1, $2::text[], 1))) order by p.id desc`;

/**
 * Whose the FINs of some rows are by now: of persons of the programme, whoever wrote them since the rows were checked,
 * and of rows above (IMP-40).
 */
export class FinHolders {
  private readonly byKey = new Map<string, Holder>();

  constructor(private readonly keyOf: (fin: string) => string) {}

  /** Waits for whoever is writing one of the FINs, and keeps others waiting until the transaction ends. */
  async load(tx: Transaction, programmeId: string, rows: readonly Cells[]): Promise<void> {
    const keys = rows.map((cells) => this.key(cells)).filter((key) => key !== null);
    if (keys.length === 0) return;
    await lockFins(tx, keys);
    const asked = keys.map((key) => `F:${key}`);
    for (const { finKey, ...stored } of await tx.query<Stored>(STORED, [programmeId, asked]))
      this.byKey.set(finKey, { ...stored, subject: subjectOfStored(finKey, stored) });
  }

  of(cells: Cells): KnownPerson | undefined {
    const key = this.key(cells);
    return key === null ? undefined : this.byKey.get(key);
  }

  /** Whether what the row says beside its FIN may be the same person. */
  isHolder(cells: Cells): boolean {
    const key = this.key(cells);
    const holder = key === null ? undefined : this.byKey.get(key);
    return (
      holder !== undefined && agreesWithFin({ ...subjectOf(0, cells), finKey: key }, holder.subject)
    );
  }

  /** A FIN that somebody has stays theirs. */
  add(cells: Cells, person: KnownPerson): void {
    const key = this.key(cells);
    if (key === null) return;
    const holder = this.byKey.get(key);
    if (holder !== undefined && holder.personId !== person.personId) return;
    const subject = holder?.subject ?? { ...subjectOf(0, cells), finKey: key };
    this.byKey.set(key, { ...person, subject });
  }

  private key({ FIN }: Cells): string | null {
    const fin = FIN?.understood ?? null;
    return fin === null ? null : this.keyOf(fin);
  }
}

const subjectOfStored = (
  finKey: string,
  { personId, given, family, father, sex, birthYear }: Omit<Stored, 'finKey'>,
): DuplicateSubject => ({
  ref: personRef(personId),
  name: nameKeys({ family, given, father: fatherAlone(father), patronymic: null }),
  born: birthYear === null ? null : { date: plainDate(`${birthYear}-01-01`), precision: 'YEAR' },
  sex: sex as DuplicateSubject['sex'],
  finKey,
  arrivals: [],
});
