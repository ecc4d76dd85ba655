import { expect, test as base } from '@playwright/test';
import { findCase, sitDown, standUp, type Way } from './desk';
import { leadToClosure } from './journey/casework';
import { importRegister, openImported } from './journey/register';
import { keyboard } from './keyboard';
import { startProduct } from './own-product';
import { accountOf } from './people';

/** Each of these brings in the same register, which works once: so each has a product of its own. */
const test = base.extend({
  baseURL: async ({}, use) => {
    const product = await startProduct();
    await use(product.url);
    await product.stop();
  },
});

test.afterEach(standUp);

const WAYS: readonly (Way & { readonly title: string })[] = [
  { title: 'in Azerbaijani', language: 'az' },
  { title: 'in English, by the keyboard alone', language: 'en', hands: keyboard },
];

for (const { title, ...way } of WAYS)
  test(`a person of the register is led to closure, ${title}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const coordinator = await sitDown(browser, accountOf('COORDINATOR'), way);
    await importRegister(coordinator, ['Rəşad Hüseynov', 'Günel Məmmədova']);
    await openImported(coordinator, 'Yusifov Elçin');
    const mentor = await sitDown(browser, accountOf('MENTOR'), way);
    const finance = await sitDown(browser, accountOf('FINANCE'));
    await leadToClosure({
      coordinator,
      mentor,
      mentorName: accountOf('MENTOR').name,
      findIt: (desk) => findCase(desk, 'yusifov elcin', 'Yusifov Elçin'),
      arrivedOn: '15.05.2019',
      // The windows of its visits were over before the register came: none is asked for (VISIT-10).
      ending: 'COMPLETED',
      finance,
    });
    const complaints = [coordinator, mentor, finance].flatMap((desk) => desk.complaints);
    expect(complaints).toEqual([]);
  });
