/** Places at which a crash would be worst; the crash suite ends the process there. */
export const FAILPOINTS = ['BEFORE_CLAIM', 'AFTER_CLAIM', 'AFTER_SEND', 'BEFORE_COMPLETE'] as const;
export type Failpoint = (typeof FAILPOINTS)[number];

/** Nothing happens at a failpoint but in a test that provides another. */
export abstract class Failpoints {
  /** `jobId`: of the job that has come there. */
  abstract reach(at: Failpoint, jobId: string): Promise<void>;
}

export class NoFailpoints extends Failpoints {
  reach(): Promise<void> {
    return Promise.resolve();
  }
}
