import { hasFixedFacts } from '@qayidis/domain/cases';
import type { Permission } from '@qayidis/domain/permissions';
import type { CaseForm } from '#/lib/case-search';
import { useCan } from '#/lib/session';
import type { CaseDetail } from '../api/case-page';

const NEEDS: Readonly<Partial<Record<CaseForm, Permission>>> = {
  person: 'person.update',
  duplicates: 'duplicate.decide',
  task: 'task.create',
};

/** Whether this person may open a form over this case; the server decides again. */
export function useMayEdit(of: CaseDetail): (form: CaseForm) => boolean {
  const can = useCan();
  return (form) => !hasFixedFacts(of.state) && can(NEEDS[form] ?? 'case.update');
}
