import type { FileChange } from '@qayidis/domain/cases';
import type { Permission } from '@qayidis/domain/permissions';
import { useMayWrite } from '#/lib/case-file';
import type { CaseForm } from '#/lib/case-search';
import type { CaseDetail } from '../api/case-page';

const FACTS = ['case.update', 'DETAILS'] as const;

const WRITES: Readonly<Record<CaseForm, readonly [Permission, FileChange]>> = {
  person: ['person.update', 'PERSON'],
  return: FACTS,
  household: FACTS,
  details: FACTS,
  transfer: FACTS,
  member: ['case.update', 'MEMBERS'],
  duplicates: ['duplicate.decide', 'DUPLICATE'],
  task: ['task.create', 'TASK'],
};

/** Whether this person may open a form over this case; the server decides again. */
export function useMayEdit(of: CaseDetail): (form: CaseForm) => boolean {
  const may = useMayWrite(of);
  return (form) => may(...WRITES[form]);
}
