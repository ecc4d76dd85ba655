import { type Browser, expect, test } from '@playwright/test';
import { findCase, openFromList, sitDown, standUp, type Way } from './desk';
import { leadToClosure } from './journey/casework';
import { type Person, refer } from './journey/referral';
import { keyboard } from './keyboard';
import { daysAgo } from './fields';
import { accountOf, ACCOUNTS } from './people';

test.afterEach(standUp);

/** From a referral to closure; the mentor is one of whom no other test asks anything. */
async function journey(browser: Browser, person: Person, email: string, way: Way): Promise<void> {
  const account = ACCOUNTS.find((candidate) => candidate.email.startsWith(email));
  if (account === undefined) throw new Error(`The demo has no ${email}`);
  const mentor = await sitDown(browser, account, way);
  await refer(mentor, person);
  const coordinator = await sitDown(browser, accountOf('COORDINATOR'), way);
  await findCase(coordinator, person.familyName, person.familyName);
  await leadToClosure({
    coordinator,
    mentor,
    mentorName: account.name,
    findIt: (desk) => openFromList(desk, person.familyName),
    arrivedOn: daysAgo(9),
    ending: 'MOVED_OUT_OF_AREA',
  });
  expect([...coordinator.complaints, ...mentor.complaints]).toEqual([]);
}

test('a referral is led to closure by the keyboard alone', async ({ browser }) => {
  test.setTimeout(240_000);
  const person = {
    familyName: 'Ələsgərzadə',
    givenName: 'Cəmilə',
    bornOn: '08.03.1991',
    phone: '+994 50 765 43 21',
  };
  await journey(browser, person, 'mentor2', { hands: keyboard });
});

test('a referral is led to closure on a phone, 360 px wide', async ({ browser }) => {
  test.setTimeout(180_000);
  const person = {
    familyName: 'Şıxəlizadə',
    givenName: 'Zöhrə',
    bornOn: '29.02.1988',
    phone: '+994 55 310 20 74',
  };
  await journey(browser, person, 'mentor3', { viewport: { width: 360, height: 740 } });
});
