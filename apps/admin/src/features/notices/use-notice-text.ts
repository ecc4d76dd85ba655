import { clockKindMessages } from '#/lib/codes';
import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { consentPurposeMessages } from '#/lib/codes/consents';
import { taskText, wordFor } from '#/lib/codes/task-text';
import { translate, useLanguage } from '#/lib/i18n';
import type { Notice } from './api/notices';
import { triggerMessages } from './messages';
import { answerReasonMessages } from './reason-messages';
import { standingMessages } from './standing-messages';

/** A clock has a name of its own, and so has what follows once it has passed. */
const CLOCKS = [clockKindMessages, standingMessages];
/** Which of several a trigger speaks of: a purpose, a reason, a kind of help. */
const KINDS = [consentPurposeMessages, answerReasonMessages, assistanceTypeMessages];

/** "First contact due · Urgent first contact": what it is, and of what kind where there are several. */
export function useNoticeText(): (notice: Pick<Notice, 'trigger' | 'kind' | 'task'>) => string {
  useLanguage();
  return ({ trigger, kind, task }) => {
    const what = translate(triggerMessages)(trigger);
    const clock = CLOCKS.map((words) => wordFor(words, kind)).join('');
    if (clock !== '') return clock;
    const which = task ? taskText(task) : KINDS.map((words) => wordFor(words, kind)).join('');
    return which === '' ? what : `${what}: ${which}`;
  };
}
