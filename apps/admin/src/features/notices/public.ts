export { InboxPage } from './components/inbox-page';
export { NoticesBell } from './components/notices-bell';
export { anchorMessages, triggerMessages } from './messages';
export { answerReasonMessages } from './reason-messages';
export { toldText } from './told-messages';
export { useNoticeText } from './use-notice-text';
export { stepText, useStepText } from './use-step-text';
