export { AgreementsPage } from './components/agreements-page';
export { ArrivalsPage } from './components/arrivals-page';
export { NewReadmissionPage } from './components/new-readmission-page';
export { ReadmissionPage } from './components/readmission-page';
export { ReadmissionsPage } from './components/readmissions-page';
