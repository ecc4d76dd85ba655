import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { DeadlinesModule } from '../deadlines/public.js';
import { ItemsModule } from '../items/public.js';
import { RemindersModule } from '../reminders/public.js';
import { TasksModule } from '../tasks/public.js';
import { ClosureFacts } from './closure-facts.js';
import { MonitoringVisitsController } from './monitoring-visits.controller.js';
import { MonitoringVisitsQueries } from './monitoring-visits.queries.js';
import { MonitoringVisits } from './monitoring-visits.service.js';
import { Satisfaction } from './satisfaction.service.js';
import { SurveyAlerts } from './survey-alerts.js';
import { SurveyInstrumentsController } from './survey-instruments.controller.js';
import { SurveyInstruments } from './survey-instruments.service.js';
import { SurveyStore } from './survey-store.js';
import { Surveys } from './surveys.service.js';
import { VisitCaseEffects } from './visit-case-effects.js';
import { VisitFormsController } from './visit-forms.controller.js';
import { VisitScheduler } from './visit-scheduler.js';
import { VisitStore } from './visit-store.js';
import { VisitWatch } from './visit-watch.js';

@Module({
  imports: [CasesModule, DeadlinesModule, ItemsModule, RemindersModule, TasksModule],
  controllers: [MonitoringVisitsController, SurveyInstrumentsController, VisitFormsController],
  providers: [
    ClosureFacts,
    MonitoringVisits,
    MonitoringVisitsQueries,
    Satisfaction,
    SurveyAlerts,
    SurveyInstruments,
    SurveyStore,
    Surveys,
    VisitCaseEffects,
    VisitScheduler,
    VisitStore,
    VisitWatch,
  ],
})
export class MonitoringVisitsModule {}
