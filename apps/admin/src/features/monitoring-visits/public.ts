export { InstrumentsPage } from './components/instruments-page';
export { ClosingVisits, useFinalVisitWaived } from './components/visits-at-closure';
export { VisitPage } from './components/visit-page';
export { VisitsSection } from './components/visits-section';
