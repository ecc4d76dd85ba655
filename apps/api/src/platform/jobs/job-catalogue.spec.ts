import { describe, expect, it } from '@jest/globals';
import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { clockSkew, ClockSkewError, refuseSkewedClock } from './clock-skew.js';
import { defineJob } from './job-definition.js';
import { jobFault } from './job-fault.js';
import { HandlesJob, type JobHandler } from './job-handler.js';
import { JobHandlers } from './job-handlers.js';
import { jobToAdd } from './job-to-add.js';
import { retryOnce } from './transient.js';

const LETTER = defineJob<{ letterId: string }>({
  name: 'letters.try',
  queue: 'mail',
  attempts: 4,
  backoffMs: 100,
  jobId: ({ letterId }) => `letter-${letterId}`,
});

@Injectable()
@HandlesJob(LETTER)
class First implements JobHandler<{ letterId: string }> {
  run = (): Promise<void> => Promise.resolve();
}

@Injectable()
@HandlesJob(LETTER)
class Second extends First {}

const boot = async (handlers: Type[]): Promise<JobHandlers> => {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [JobHandlers, ...handlers],
  }).compile();
  await module.init();
  return module.get(JobHandlers);
};

describe('the job catalogue', () => {
  it('stops the start when a kind has no handler or two', async () => {
    const alone = await boot([First]);
    expect(() => alone.demandAll()).not.toThrow();
    const none = await boot([]);
    expect(() => none.demandAll()).toThrow('No handler for the job letters.try');
    await expect(boot([First, Second])).rejects.toThrow('The job letters.try has two handlers');
  });

  it('refuses a second definition of a name, an unknown kind and figures out of range', () => {
    expect(() => defineJob({ ...LETTER })).toThrow('defined twice');
    expect(() => jobToAdd('letters.burn', {})).toThrow('No job is called letters.burn');
    expect(() => defineJob({ ...LETTER, name: 'x', attempts: 0 })).toThrow(RangeError);
  });

  it('fills in queue, attempts and the id that its rule gives', () => {
    expect(jobToAdd('letters.try', { letterId: 'a1' })).toMatchObject({
      id: 'letter-a1',
      queue: 'mail',
      attempts: 4,
      delayMs: 0,
    });
  });

  it.each([
    ['a name', { letterId: 'Leyla Əliyeva' }],
    ['an address', { letterId: 'leyla@example.org' }],
    ['a long text', { letterId: 'x'.repeat(65) }],
    ['an object', { letterId: { name: 'x' } as unknown as string }],
  ])('refuses a payload that holds %s', (_what, payload) => {
    expect(() => jobToAdd('letters.try', payload, { jobId: 'id' })).toThrow('ids and codes only');
  });

  it.each(['12345', 'a:b', ''])('refuses the id "%s", which the queue would misread', (jobId) => {
    expect(() => jobToAdd('letters.try', { letterId: 'x' }, { jobId })).toThrow('unusable id');
  });
});

describe('a fault', () => {
  it('keeps its kind, code and places, and loses its words', () => {
    const cause = Object.assign(new TypeError('Leyla Əliyeva is unknown'), { code: '23505' });
    const fault = jobFault(cause);
    expect(fault.message).toBe('TypeError 23505');
    expect(fault.stack).toContain('job-catalogue.spec');
    expect(fault.stack).not.toContain('Leyla');
  });

  it('is tried once more when it passes by itself, and only then', async () => {
    const failing = (code: string, times: number) => {
      let left = times;
      return () =>
        left-- > 0 ? Promise.reject(Object.assign(new Error(), { code })) : Promise.resolve('done');
    };
    await expect(retryOnce(failing('57P01', 1))).resolves.toBe('done');
    await expect(retryOnce(failing('57P01', 2))).rejects.toMatchObject({ code: '57P01' });
    for (const code of ['23505', '57014'])
      await expect(retryOnce(failing(code, 1))).rejects.toMatchObject({ code });
  });

  it('is tried once more when no connection was free in time, which has no code', async () => {
    const answers = [new Error('timeout exceeded when trying to connect')];
    const ask = () => {
      const fault = answers.pop();
      return fault === undefined ? Promise.resolve('done') : Promise.reject(fault);
    };
    await expect(retryOnce(ask)).resolves.toBe('done');
  });
});

describe('the clock gate', () => {
  const database = (at: number) => () => Promise.resolve([{ at: new Date(at) }]);

  it.each([3_600_000, -3_600_000, 2500])('refuses a clock that is %d ms off', async (skew) => {
    const refused = refuseSkewedClock(database(1_000_000), () => 1_000_000 + skew);
    await expect(refused).rejects.toThrow(ClockSkewError);
    await expect(refused).rejects.toThrow(/Set the clock/);
  });

  it('takes half the round trip off, so that a slow network is no wrong clock', async () => {
    const ticks = [0, 3000];
    expect(await clockSkew(database(1500), () => ticks.shift() ?? 0)).toBe(0);
  });
});
