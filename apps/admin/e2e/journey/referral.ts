import { expect } from '@playwright/test';
import { referralMessages } from '#/features/referrals/messages';
import { sexMessages } from '#/lib/codes/people';
import { countryName, placeName } from '#/lib/codes/places';
import { referralSourceMessages, returnTypeMessages } from '#/lib/codes/returns';
import { button, type Desk, goTo } from '../desk';
import { choose, daysAgo, tick, write } from '../fields';
import { expectState, take } from './case';

export interface Person {
  readonly familyName: string;
  readonly givenName: string;
  /** `DD.MM.YYYY` */
  readonly bornOn: string;
  readonly phone: string;
}

/** The first half of the page: who it is. */
export async function writePerson(desk: Desk, person: Person): Promise<void> {
  const { page, words } = desk;
  const main = page.getByRole('main');
  await write(desk, words(referralMessages, 'familyName'), person.familyName, main);
  await write(desk, words(referralMessages, 'givenName'), person.givenName, main);
  await choose(desk, words(referralMessages, 'sex'), words(sexMessages, 'F'), main);
  await write(desk, words(referralMessages, 'bornOn'), person.bornOn, main);
  await write(desk, words(referralMessages, 'phone'), person.phone, main);
}

/** The second half: the return, and what opens the file. */
export async function writeReturn(desk: Desk): Promise<void> {
  const { page, words, language } = desk;
  const main = page.getByRole('main');
  await choose(desk, words(referralMessages, 'sendingCountry'), countryName('DE', language), main);
  await choose(
    desk,
    words(referralMessages, 'returnType'),
    words(returnTypeMessages, 'VOL_ASSISTED'),
    main,
  );
  await write(desk, words(referralMessages, 'plannedArrivalOn'), daysAgo(10), main);
  await choose(desk, words(referralMessages, 'placeCode'), placeName('AZ-BA', language), main);
  await choose(
    desk,
    words(referralMessages, 'source'),
    words(referralSourceMessages, 'SENDING_AUTHORITY'),
    main,
  );
  await tick(desk, words(referralMessages, 'referralConsent'), main);
}

/** Fills in the page of a new referral and sends it off. */
export async function writeReferral(desk: Desk, person: Person): Promise<void> {
  const { page, words, hands } = desk;
  await goTo(desk, 'newReferral');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    words(referralMessages, 'title'),
  );
  await writePerson(desk, person);
  await writeReturn(desk);
  await hands.press(button(page, words(referralMessages, 'create')));
}

/** A mentor writes a referral down and submits it. */
export async function refer(desk: Desk, person: Person): Promise<void> {
  const { page } = desk;
  await writeReferral(desk, person);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person.familyName);
  await take(desk, 'SUBMIT');
  await expectState(desk, 'REFERRED');
}
