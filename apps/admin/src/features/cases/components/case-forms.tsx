import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import { type CaseForm, sectionOf } from '#/lib/case-search';
import type { CaseDetail } from '../api/case-page';
import { DuplicatesDialog } from './duplicates-dialog';
import { FactsForm } from './facts-form';
import { MemberForm } from './member-form';
import { NewTask } from './new-task';
import { PersonForm } from './person-form';
import { useMayEdit } from './use-may-edit';

interface FormProps {
  readonly of: CaseDetail;
  readonly onClose: () => void;
}

function PrincipalForm({ of, onClose }: FormProps) {
  const principal = of.members.find(({ person }) => person.id === of.principal.id);
  return principal ? <PersonForm of={of} person={principal.person} onClose={onClose} /> : null;
}

const FORMS: Readonly<Record<CaseForm, FunctionComponent<FormProps>>> = {
  person: PrincipalForm,
  return: (props) => <FactsForm part="return" {...props} />,
  household: (props) => <FactsForm part="household" {...props} />,
  details: (props) => <FactsForm part="details" {...props} />,
  transfer: (props) => <FactsForm part="transfer" {...props} />,
  member: MemberForm,
  duplicates: DuplicatesDialog,
  task: NewTask,
};

/** The form that the address names, so that a refusal can lead straight to it and "back" closes it. */
export function CaseForms({ of }: { readonly of: CaseDetail }) {
  const navigate = useNavigate();
  const { section, form } = useSearch({ strict: false });
  const may = useMayEdit(of);
  if (form === undefined || !may(form)) return null;
  const Form = FORMS[form];
  const close = (): void =>
    void navigate({
      to: '.',
      search: { section: sectionOf(section) },
      replace: true,
      resetScroll: false,
    });
  return <Form key={form} of={of} onClose={close} />;
}
