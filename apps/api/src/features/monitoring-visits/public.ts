import { MonitoringVisitEntity } from './monitoring-visit.entity.js';
import { SatisfactionFormEntity } from './satisfaction-form.entity.js';
import { SurveyInstrumentEntity } from './survey-instrument.entity.js';
import { SurveyResponseEntity } from './survey-response.entity.js';

export { MonitoringVisitsModule } from './monitoring-visits.module.js';
export { VisitWatch } from './visit-watch.js';
export const MONITORING_ENTITIES = [
  MonitoringVisitEntity,
  SatisfactionFormEntity,
  SurveyInstrumentEntity,
  SurveyResponseEntity,
];
