import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../platform/jobs/index.js';
import { CaseEntity } from './case.entity.js';
import { CHECK_DUPLICATES } from './cases.jobs.definitions.js';
import { OutsideDuplicates } from './outside-duplicates.js';

/** After a referral was written. */
@Injectable()
@HandlesJob(CHECK_DUPLICATES)
export class CheckDuplicatesJob implements JobHandler<{ caseId: string }> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outside: OutsideDuplicates,
  ) {}

  async run(
    { caseId }: { caseId: string },
    { requestId }: Pick<JobRun, 'requestId'>,
  ): Promise<void> {
    await this.unitOfWork.run(systemActor(requestId), async (tx) => {
      const of = await tx.em.findOneBy(CaseEntity, { id: caseId });
      if (of !== null) await this.outside.check(tx, of);
    });
  }
}
