import { Injectable, type OnModuleInit } from '@nestjs/common';
import { evaluateEligibility, isVulnerable } from '@qayidis/domain/assessments';
import type { CaseFacts } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import {
  CaseEffects,
  CaseEntity,
  type CaseFactsProvider,
  CaseFactsRegistry,
} from '../cases/public.js';
import { familyMissing, isDone, openFlags, priorityOf, withoutSkills } from './case-picture.js';
import { PictureReader } from './picture-reader.js';

/** What the forms tell the machine, and the priority that it orders. */
@Injectable()
export class AssessmentFacts implements CaseFactsProvider, OnModuleInit {
  constructor(
    private readonly registry: CaseFactsRegistry,
    private readonly effects: CaseEffects,
    private readonly reader: PictureReader,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
    this.registry.onChange(async (tx, id) =>
      this.storePriority(tx, await tx.em.findOneByOrFail(CaseEntity, { id })),
    );
    this.effects.register('COMPUTE_PRIORITY', (tx, { after }) => this.storePriority(tx, after));
  }

  async facts(tx: Transaction, of: CaseEntity): Promise<Partial<CaseFacts>> {
    const picture = await this.reader.read(tx, of);
    const { missing, failed } = evaluateEligibility(picture.answers, of.origin === 'REGISTER');
    const intake = picture.forms.find(
      ({ kind, state }) => kind === 'INTAKE' && state === 'COMPLETED',
    );
    return {
      eligibility: { missing, failed },
      intake: { identitySeen: intake?.result === 'IDENTITY_SEEN', held: intake !== undefined },
      assessment: {
        rapidCheckDone: isDone(picture, 'RAPID_CHECK'),
        unscreenedFlags: openFlags(picture),
        personsWithoutSkills: withoutSkills(picture, tx.today).length,
        familyDone: !familyMissing(picture),
        vulnerable: isVulnerable(picture.factors.map(({ factor }) => factor)),
      },
    };
  }

  /** Writes score and level to the case; the list sorts by them. */
  async storePriority(tx: Transaction, of: CaseEntity): Promise<void> {
    const { total, level } = priorityOf(await this.reader.read(tx, of), tx.today);
    await tx.query('update cases set priority_score = $2, priority_level = $3 where id = $1', [
      of.id,
      total,
      level,
    ]);
  }
}
