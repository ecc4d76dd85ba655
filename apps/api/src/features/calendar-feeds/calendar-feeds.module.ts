import { Module } from '@nestjs/common';
import {
  AccountCalendarFeedController,
  CalendarFeedsController,
} from './calendar-feeds.controller.js';
import { CalendarFeedsQueries } from './calendar-feeds.queries.js';
import { CalendarFeeds } from './calendar-feeds.service.js';
import { FeedRate } from './feed-rate.js';

@Module({
  controllers: [AccountCalendarFeedController, CalendarFeedsController],
  providers: [CalendarFeeds, CalendarFeedsQueries, FeedRate],
})
export class CalendarFeedsModule {}
