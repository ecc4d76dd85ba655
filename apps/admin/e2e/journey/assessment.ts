import { expect, type Locator } from '@playwright/test';
import { RAPID_CHECK_FLAGS } from '@qayidis/domain/code-lists';
import { assessmentMessages } from '#/features/casework/assessment-messages';
import { caseworkMessages } from '#/features/casework/messages';
import { commandDialogMessages, nextStepMessages } from '#/features/cases/messages';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { arrivalEvidenceMessages } from '#/lib/codes/case-reasons';
import { button, type Desk, dialog, stepsOf } from '../desk';
import { answer, choose, tick, write } from '../fields';
import { finish, take, turnTo } from './case';

const FLAG = 'NOHOME';

/** What a register says of the arrival is only corrected. @param arrivedOn `DD.MM.YYYY` */
export async function confirmArrival(desk: Desk, arrivedOn: string): Promise<void> {
  const { words } = desk;
  const correction = words(nextStepMessages, 'correctArrival');
  const steps = stepsOf(desk);
  const first = button(steps, words(caseCommandMessages, 'CONFIRM_ARRIVAL'));
  await expect(button(steps, correction).or(first).first()).toBeVisible();
  const known = await button(steps, correction).isVisible();
  const fill = async (): Promise<void> => {
    await write(desk, words(commandDialogMessages, 'arrivalOn'), arrivedOn);
    await choose(
      desk,
      words(commandDialogMessages, 'arrivalEvidence'),
      words(arrivalEvidenceMessages, 'TICKET'),
    );
  };
  await take(desk, 'CONFIRM_ARRIVAL', fill, ...(known ? [correction] : []));
}

/** Opens a form by its line, fills it in and completes it. */
async function complete(desk: Desk, line: Locator, fill: () => Promise<void>): Promise<void> {
  const { words, hands } = desk;
  await hands.press(line.getByRole('button'));
  await expect(dialog(desk)).toBeVisible();
  await fill();
  await finish(desk, words(caseworkMessages, 'finish'));
  await expect(line.getByText(words(caseworkMessages, 'completed'))).toBeVisible();
}

/** The line of a form; its title may go on with a name or a flag. */
const lineOf = (desk: Desk, section: Locator, title: Title): Locator =>
  section.getByRole('listitem').filter({
    has: desk.page.getByText(new RegExp(`^${desk.words(assessmentMessages, title)}(:|$)`)),
  });

type Title = 'INTAKE' | 'RAPID_CHECK' | 'FOLLOW_UP_SCREENING' | 'SKILLS' | 'FAMILY';

/** The intake interview: who the person is was seen, and what they want. */
export async function holdIntake(desk: Desk): Promise<void> {
  const { words } = desk;
  const section = await turnTo(desk, 'assessment');
  await complete(desk, lineOf(desk, section, 'INTAKE'), async () => {
    const yes = words(caseworkMessages, 'yes');
    await answer(desk, words(assessmentMessages, 'identitySeen'), yes);
    await tick(desk, words(assessmentMessages, 'IDENTITY_CARD'));
    await write(desk, words(assessmentMessages, 'wishes'), 'Öz emalatxanası olsun');
    await write(desk, words(assessmentMessages, 'needs'), 'Alətlər və icarə');
  });
}

async function rapidCheck(desk: Desk): Promise<void> {
  const { words } = desk;
  for (const flag of RAPID_CHECK_FLAGS)
    await answer(
      desk,
      words(assessmentMessages, flag),
      words(caseworkMessages, flag === FLAG ? 'yes' : 'no'),
    );
}

async function skills(desk: Desk): Promise<void> {
  const { words } = desk;
  await choose(desk, words(assessmentMessages, 'education'), words(assessmentMessages, 'ISCED_3'));
  await write(desk, words(assessmentMessages, 'yearsWorked'), '7');
  await tick(desk, words(assessmentMessages, 'BUSINESS'));
}

/** Every form that the case asks for, its one red flag followed up. */
export async function assess(desk: Desk): Promise<void> {
  const { words } = desk;
  const section = await turnTo(desk, 'assessment');
  await complete(desk, lineOf(desk, section, 'RAPID_CHECK'), () => rapidCheck(desk));
  await complete(desk, lineOf(desk, section, 'FOLLOW_UP_SCREENING'), () =>
    write(desk, words(assessmentMessages, 'text'), 'Qohumun evində qalır, altı aya yer lazımdır'),
  );
  for (const line of await lineOf(desk, section, 'SKILLS').all())
    await complete(desk, line, () => skills(desk));
  const family = lineOf(desk, section, 'FAMILY');
  if (await family.isVisible())
    await complete(desk, family, () =>
      write(desk, words(assessmentMessages, 'careDuties'), 'Qızına özü baxır'),
    );
}
