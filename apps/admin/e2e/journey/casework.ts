import { test } from '@playwright/test';
import type { Desk } from '../desk';
import { assess, confirmArrival, holdIntake } from './assessment';
import { expectState, lookAgain, numberOf, take } from './case';
import { type Ending, expectClosed, record, requestClosure } from './closure';
import { order, recordDelivery, settle, verify } from './delivery';
import { acknowledge, answerEligibility, recordConsent, writeNote } from './opening';
import { approvePlan, mendPlan, returnPlan, submitPlan } from './plan';

interface Team {
  readonly coordinator: Desk;
  readonly mentor: Desk;
  readonly mentorName: string;
  /** Brings the mentor to the case that was just given to them. */
  readonly findIt: (mentor: Desk) => Promise<void>;
  /** `DD.MM.YYYY` */
  readonly arrivedOn: string;
  readonly ending: Ending;
  /** Settles what was delivered; a case that ends without success need not wait for it. */
  readonly finance?: Desk;
}

const COMMENT = 'Məbləği qiymət təklifinə uyğunlaşdırın';

async function open({ coordinator, mentor, mentorName, findIt }: Team): Promise<void> {
  await acknowledge(coordinator, mentorName);
  await expectState(coordinator, 'SCREENING');
  await findIt(mentor);
  await writeNote(mentor, 'Görüş keçirildi, sənədləri gətirəcək');
  await answerEligibility(mentor);
  await recordConsent(mentor);
  await lookAgain(coordinator);
  await take(coordinator, 'CONFIRM_ELIGIBILITY');
}

async function plan({ coordinator, mentor, arrivedOn }: Team): Promise<void> {
  await lookAgain(mentor);
  await confirmArrival(mentor, arrivedOn);
  await holdIntake(mentor);
  await take(mentor, 'START_ASSESSMENT');
  await assess(mentor);
  await take(mentor, 'COMPLETE_ASSESSMENT');
  await submitPlan(mentor);
  await lookAgain(coordinator);
  await returnPlan(coordinator, COMMENT);
  await lookAgain(mentor);
  await mendPlan(mentor, COMMENT);
  await lookAgain(coordinator);
  await approvePlan(coordinator);
}

async function deliver({ coordinator, mentor }: Team): Promise<void> {
  await lookAgain(mentor);
  await order(mentor);
  await recordDelivery(mentor);
  await lookAgain(coordinator);
  await verify(coordinator);
  await expectState(coordinator, 'FOLLOW_UP');
}

async function close({ coordinator, mentor, ending, finance }: Team): Promise<void> {
  if (finance) {
    await settle(finance, await numberOf(coordinator));
    await lookAgain(coordinator);
    await record(coordinator, ['PAYMENTS_SETTLED']);
  }
  await lookAgain(mentor);
  await requestClosure(mentor, ending);
  await lookAgain(coordinator);
  await take(coordinator, 'CONFIRM_CLOSURE');
  await expectClosed(coordinator, ending);
}

/** A referral that the coordinator has before them is led to its closure, each step by whom it belongs to. */
export async function leadToClosure(team: Team): Promise<void> {
  await test.step('referral and first contact', () => open(team));
  await test.step('assessment and plan', () => plan(team));
  await test.step('delivery', () => deliver(team));
  await test.step('closure', () => close(team));
}
