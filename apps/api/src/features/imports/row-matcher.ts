import { Injectable } from '@nestjs/common';
import {
  createDuplicateIndex,
  type DuplicateMatch,
  type DuplicateSubject,
  matchingOf,
  possibleTargets,
  proposedDecision,
  rowFingerprint,
  type RowStatus,
  subjectOf,
  type UnderstoodCells,
} from '@qayidis/domain/import';
import type { Transaction } from '../../platform/database/index.js';
import type { ImportRowEntity } from './import-row.entity.js';
import { ImportVault } from './import-vault.js';
import { mapInSlices } from './in-slices.js';
import { KnownPersons, rowRef } from './known-persons.js';

const MOST_MATCHES = 10;

/** What is compared of a row of this import. */
export interface ComparedRow {
  readonly row: number;
  readonly cells: UnderstoodCells;
  readonly status: RowStatus;
  /** Earlier rows of the file; their `ref` is the bare row number. */
  readonly matches: readonly DuplicateMatch[];
  readonly repeats: number | null;
}

export type RowFindings = Pick<
  ImportRowEntity,
  'matching' | 'matches' | 'fingerprint' | 'decision' | 'decisionRef'
>;

export interface KnownAlready {
  readonly digests: readonly Buffer[];
  readonly subjects: readonly DuplicateSubject[];
  readonly persons: readonly DuplicateSubject[];
  /** Digests of rows that were imported before and of which something still stands. */
  readonly known: ReadonlySet<string>;
}

const KNOWN = `
  select distinct encode(r.fingerprint, 'hex') as digest
    from import_rows r join imports i on i.id = r.import_id
   where r.programme_id = $1 and r.outcome in ('CREATED', 'LINKED')
     and i.state in ('COMMITTING', 'COMMITTED')
     and exists (select 1 from cases c where c.id = r.result_case_id)
     and r.fingerprint in (select decode(unnest($2::text[]), 'hex'))`;

/** Finds out whether rows are known already: the very row, the same person, or the same return (IMP-21 to IMP-26). */
@Injectable()
export class RowMatcher {
  constructor(
    private readonly vault: ImportVault,
    private readonly persons: KnownPersons,
  ) {}

  /** The findings in the order of the rows. */
  async match(
    tx: Transaction,
    programmeId: string,
    rows: readonly ComparedRow[],
  ): Promise<RowFindings[]> {
    return this.compare(rows, await this.known(tx, programmeId, rows));
  }

  /** What the database knows that may be the same as one of the rows. */
  async known(
    tx: Transaction,
    programmeId: string,
    rows: readonly ComparedRow[],
  ): Promise<KnownAlready> {
    const digests = await mapInSlices(rows, ({ cells }) =>
      this.vault.digest(rowFingerprint(cells)),
    );
    const hexes = digests.map((digest) => digest.toString('hex'));
    const seen = await tx.query<{ digest: string }>(KNOWN, [programmeId, hexes]);
    const subjects = await mapInSlices(rows, ({ row, cells }) => this.subject(row, cells));
    const persons = await this.persons.like(tx, programmeId, subjects);
    return { digests, subjects, persons, known: new Set(seen.map(({ digest }) => digest)) };
  }

  /** Asks nothing more of the database, so that no transaction waits for it. */
  async compare(
    rows: readonly ComparedRow[],
    { digests, subjects, persons, known }: KnownAlready,
  ): Promise<RowFindings[]> {
    const index = createDuplicateIndex();
    await mapInSlices(persons, (person) => index.add(person));
    return mapInSlices(rows, (row, at) => {
      const inFile = row.matches.map((match) => ({ ...match, ref: rowRef(match.ref) }));
      const elsewhere = index.find(subjects[at] as DuplicateSubject);
      const matches = [...inFile, ...elsewhere]
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_MATCHES);
      const fingerprint = digests[at] ?? null;
      const finding = { ...row, matches, known: known.has(fingerprint?.toString('hex') ?? '') };
      const decision = proposedDecision(finding);
      return {
        matching: matchingOf(finding),
        matches,
        fingerprint,
        decision,
        decisionRef:
          decision === 'SECOND_RETURN' ? (possibleTargets(matches)[0]?.ref ?? null) : null,
      };
    });
  }

  /** With the FIN's blind index, as persons are filed. */
  subject(row: number, cells: UnderstoodCells): DuplicateSubject {
    const subject = subjectOf(row, cells);
    const { finKey } = subject;
    return { ...subject, finKey: finKey === null ? null : this.vault.finKey(finKey) };
  }
}
