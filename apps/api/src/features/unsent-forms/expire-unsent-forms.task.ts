import { Injectable } from '@nestjs/common';
import { UNSENT_FORM_DAYS } from '@qayidis/domain/unsent-forms';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/index.js';

const HOUR_MS = 3_600_000;

/** What nobody sent, changed or discarded in time is removed; whose it was stands in the trail (UNSENT-04). */
@Injectable()
@Planned({ name: 'unsent-forms.expire', everyMs: HOUR_MS })
export class ExpireUnsentFormsTask implements PlannedTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(requestId), async (tx) => {
      const gone = await tx.query<{ userId: string }>(
        `delete from unsent_forms where saved_at < app.now() - make_interval(days => $1)
          returning user_id as "userId"`,
        [UNSENT_FORM_DAYS],
      );
      for (const userId of new Set(gone.map((row) => row.userId)))
        tx.audit({ action: 'unsent-form.expire', entity: 'user', entityId: userId });
    });
  }
}
