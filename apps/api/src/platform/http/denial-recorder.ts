import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { UnitOfWork } from '../database/index.js';
import { LOGGER } from '../logging/index.js';
import { isUuid } from '../ids/index.js';
import type { AppRequest } from './request-context.js';

/**
 * Who was refused what, in a transaction of its own: the refused one is rolled back or never began
 * (decisions.md E-03). The refusal stands even where the trail cannot be written.
 */
@Injectable()
export class DenialRecorder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async record(request: AppRequest): Promise<void> {
    const { actor, operation = 'unknown', requestId } = request.context;
    if (actor?.kind !== 'user') return;
    const { idempotencyKey: _claim, ...withoutClaim } = actor;
    const id = Object.values(request.params).find(
      (value) => typeof value === 'string' && isUuid(value),
    );
    try {
      await this.unitOfWork.run(withoutClaim, (tx) => {
        tx.audit({
          action: operation,
          entity: operation.split('.')[0] ?? operation,
          entityId: typeof id === 'string' ? id : null,
          outcome: 'DENIED',
        });
        return Promise.resolve();
      });
    } catch {
      this.logger.error({ requestId, operation }, 'a denial could not be recorded');
    }
  }
}
