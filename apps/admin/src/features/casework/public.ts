export { AssessmentSection } from './components/assessment-section';
export { ClosureSection } from './components/closure-section';
export { ConsentSection } from './components/consent-section';
export { EligibilitySection } from './components/eligibility-section';
export { NotesSection } from './components/notes-section';
