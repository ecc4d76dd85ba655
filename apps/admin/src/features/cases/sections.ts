import type { FunctionComponent } from 'react';
import {
  AssessmentSection,
  ClosureSection,
  ConsentSection,
  EligibilitySection,
  NotesSection,
} from '#/features/casework/public';
import { VisitsSection } from '#/features/monitoring-visits/public';
import { ItemsSection, PlanSection } from '#/features/plans/public';
import { CaseHistory } from './components/history';
import { Overview } from './components/overview';
import type { CaseDetail } from './api/case-page';
import { type CaseSection, sectionOf } from '#/lib/case-search';

interface Section {
  readonly code: CaseSection;
  readonly Component: FunctionComponent<{ readonly of: CaseDetail }>;
}

/** The sections of a case page, in their order. A feature of casework adds its own here. */
export const SECTIONS: readonly Section[] = [
  { code: 'overview', Component: Overview },
  { code: 'screening', Component: EligibilitySection },
  { code: 'consent', Component: ConsentSection },
  { code: 'notes', Component: NotesSection },
  { code: 'assessment', Component: AssessmentSection },
  { code: 'plan', Component: PlanSection },
  { code: 'items', Component: ItemsSection },
  { code: 'visits', Component: VisitsSection },
  { code: 'closure', Component: ClosureSection },
  { code: 'history', Component: CaseHistory },
];

export const sectionIn = (section: unknown): CaseSection => {
  const known = sectionOf(section);
  return SECTIONS.some(({ code }) => code === known) ? known : 'overview';
};
