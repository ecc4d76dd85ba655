import { clockKindMessages } from '#/lib/codes';
import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { consentPurposeMessages } from '#/lib/codes/consents';
import { taskText, wordFor } from '#/lib/codes/task-text';
import { translate, useLanguage } from '#/lib/i18n';
import type { Notice } from './api/notices';
import { triggerMessages } from './messages';
import { answerReasonMessages } from './reason-messages';

/** Which of several a trigger speaks of: a purpose, a reason, a kind of help. A clock has a name of its own. */
const KINDS = [consentPurposeMessages, answerReasonMessages, assistanceTypeMessages];

/** "First contact due · Urgent first contact": what it is, and of what kind where there are several. */
export function useNoticeText(): (notice: Pick<Notice, 'trigger' | 'kind' | 'task'>) => string {
  useLanguage();
  return ({ trigger, kind, task }) => {
    const what = translate(triggerMessages)(trigger);
    const clock = wordFor(clockKindMessages, kind);
    if (clock !== '') return clock;
    const which = task ? taskText(task) : KINDS.map((words) => wordFor(words, kind)).join('');
    return which === '' ? what : `${what}: ${which}`;
  };
}
