export { InstrumentsPage } from './components/instruments-page';
export { VisitPage } from './components/visit-page';
export { VisitsSection } from './components/visits-section';
