export { EventNotices, type HappenedEvent } from './event-notices.js';
export { tellAtSql } from './hits-sql.js';
export { type Heartbeat, Heartbeats, LONGEST_SILENCE_S } from './heartbeats.js';
export {
  type DeliveryChannel,
  NoticeDeliveries,
  type NoticeDelivery,
  type ToldReminder,
} from './notice-deliveries.js';
export { NoticeSettler } from './notice-settler.js';
export { PLAN_TASK, ReminderPlanner, wakeAt } from './reminder-planner.js';
export { quietHoursOf } from './step-days.js';
export { REMINDER_ENTITIES } from './reminder-ladder.entity.js';
export { SystemNotices } from './system-notices.js';
export { RemindersModule } from './reminders.module.js';
export { TellRemindersHandler } from './tell-reminders.handler.js';
