export { TextMessageEntity } from './text-message.entity.js';
export { TextMessagesModule } from './text-messages.module.js';
