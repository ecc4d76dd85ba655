import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CONFIG, type Config } from '../config/index.js';
import { AuthorisationGuard } from './authorisation.guard.js';
import { CursorCodec } from './cursor-codec.js';
import { DenialRecorder } from './denial-recorder.js';
import { IdempotencyPurgeTask } from './idempotency-purge.task.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { IdempotencyStore } from './idempotency.store.js';
import { OverloadGate } from './overload-gate.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestRate } from './request-rate.js';
import { RouteInventory } from './route-inventory.js';
import { StaleInterceptor } from './stale.interceptor.js';
import { RequestValidationPipe } from './validation.pipe.js';

/** The frame of every route. `SessionReader` has to be provided by a global module beside it. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    CursorCodec,
    DenialRecorder,
    IdempotencyPurgeTask,
    IdempotencyStore,
    RequestRate,
    RouteInventory,
    {
      provide: OverloadGate,
      useFactory: ({ limits }: Config) =>
        new OverloadGate(limits.requestsInFlight, limits.eventLoopDelayMs),
      inject: [CONFIG],
    },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AuthorisationGuard },
    // Outermost: what it reads belongs to no claim of a command.
    { provide: APP_INTERCEPTOR, useClass: StaleInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: RequestValidationPipe },
  ],
  exports: [CursorCodec, DenialRecorder, OverloadGate, RouteInventory],
})
export class HttpModule implements OnApplicationShutdown {
  constructor(@Inject(OverloadGate) private readonly gate: OverloadGate) {}

  onApplicationShutdown(): void {
    this.gate.close();
  }
}
