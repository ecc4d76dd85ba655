import { CodesParameter, PageQuery } from '../http/index.js';
import { MAIL_STATES, type MailState } from './outbox-message.response.js';

export class ListOutboxQuery extends PageQuery {
  @CodesParameter(MAIL_STATES, { optional: true, name: 'MailState' })
  state?: MailState[];
}
