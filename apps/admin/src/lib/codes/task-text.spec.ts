import { beforeEach, describe, expect, it } from '@jest/globals';
import { changeLanguage } from '#/lib/i18n';
import { taskText } from '.';

describe('a task in words', () => {
  beforeEach(() => changeLanguage('az'));

  it.each([
    ['NOTICE', { command: 'SUBMIT_PLAN' }, 'Xəbər: Plan təsdiqə göndərildi'],
    ['FIRST_STEP', { step: 'SIM_CARD' }, 'İlk 30 gün: SIM kart'],
    ['NO_SHOW', {}, 'Hava limanına gəlməyib: araşdırın'],
    ['OF_A_NEWER_SERVER', {}, 'Tapşırıq'],
  ])('%s', (kind, params, text) => {
    expect(taskText({ kind, params })).toBe(text);
  });
});
