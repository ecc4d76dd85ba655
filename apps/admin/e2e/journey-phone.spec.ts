import { expect, test } from '@playwright/test';
import { findCase, openFromList, sitDown, standUp } from './desk';
import { daysAgo } from './fields';
import { leadToClosure } from './journey/casework';
import { refer } from './journey/referral';
import { accountOf, ACCOUNTS } from './people';

test.afterEach(standUp);

const PHONE = { viewport: { width: 360, height: 740 } };
const PERSON = {
  familyName: 'Şıxəlizadə',
  givenName: 'Zöhrə',
  bornOn: '29.02.1988',
  phone: '+994 55 310 20 74',
};

/** One of whom no other test asks anything. */
const MENTOR = ACCOUNTS.find(({ email }) => email.startsWith('mentor3')) ?? accountOf('MENTOR');

test('a referral is led to closure on a phone, 360 px wide', async ({ browser }) => {
  test.setTimeout(360_000);
  const mentor = await sitDown(browser, MENTOR, PHONE);
  await refer(mentor, PERSON);
  const coordinator = await sitDown(browser, accountOf('COORDINATOR'), PHONE);
  await findCase(coordinator, PERSON.familyName, PERSON.familyName);
  await leadToClosure({
    coordinator,
    mentor,
    mentorName: MENTOR.name,
    findIt: (desk) => openFromList(desk, PERSON.familyName),
    arrivedOn: daysAgo(9),
    ending: 'MOVED_OUT_OF_AREA',
  });
  expect([...coordinator.complaints, ...mentor.complaints]).toEqual([]);
});
