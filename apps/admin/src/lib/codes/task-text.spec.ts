import { beforeEach, describe, expect, it } from '@jest/globals';
import { CASE_COMMANDS } from '@qayidis/domain/cases';
import { ITEM_COMMANDS } from '@qayidis/domain/plans';
import { TASK_KINDS } from '@qayidis/domain/tasks';
import { changeLanguage, LANGUAGES } from '#/lib/i18n';
import { taskText } from './task-text';

describe('a task in words', () => {
  beforeEach(() => changeLanguage('az'));

  it.each([
    ['NOTICE', { command: 'SUBMIT_PLAN' }, 'Xəbər: Plan təsdiqə göndərildi'],
    ['ITEM_NOTICE', { command: 'DELIVER', itemId: 'x' }, 'Xəbər: Yardım təhvil verildi'],
    ['FIRST_STEP', { step: 'SIM_CARD' }, 'İlk 30 gün: SIM kart'],
    ['NO_SHOW', {}, 'Hava limanına gəlməyib: araşdırın'],
    ['OF_A_NEWER_SERVER', {}, 'Tapşırıq'],
  ])('%s', (kind, params, text) => {
    expect(taskText({ kind, params })).toBe(text);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  beforeEach(() => changeLanguage(language));
  const nameless = () => taskText({ kind: 'OTHER', params: {} });

  it.each(TASK_KINDS)('%s says what it asks for', (kind) => {
    expect(taskText({ kind, params: {} })).not.toBe(nameless());
  });

  it.each([
    ...CASE_COMMANDS.map((command) => ['NOTICE', command] as const),
    ...ITEM_COMMANDS.map((command) => ['ITEM_NOTICE', command] as const),
  ])('%s names what happened: %s', (kind, command) => {
    const said = taskText({ kind, params: { command } });
    expect(said).not.toBe(taskText({ kind, params: {} }));
  });
});
