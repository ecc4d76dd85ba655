import { useSearch } from '@tanstack/react-router';
import { type CaseForm, sectionOf } from '#/lib/case-search';
import { ButtonLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { factMessages } from '../facts-messages';
import { caseFormMessages } from '../messages';
import { useMayEdit } from './use-may-edit';

interface EditButtonProps {
  readonly of: CaseDetail;
  readonly form: CaseForm;
  /** Says what it does in full where "Edit" beside the title is not enough. */
  readonly named?: boolean;
}

/** Opens a form over the page; nothing for those who may not change the part. */
export function EditButton({ of, form, named = false }: EditButtonProps) {
  const t = useMessages(factMessages);
  const title = useMessages(caseFormMessages);
  const may = useMayEdit(of);
  const { section } = useSearch({ strict: false });
  if (!may(form)) return null;
  return (
    <ButtonLink
      size="compact-sm"
      variant="default"
      to="/cases/$caseId"
      params={{ caseId: of.id }}
      search={{ section: sectionOf(section), form }}
      resetScroll={false}
      aria-label={title(form)}
    >
      {named ? title(form) : t('edit')}
    </ButtonLink>
  );
}
