import { ButtonLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import type { Line } from '../api/line-answers';
import { lineAnswerMessages } from '../messages';

/** Where the thing behind a line is recorded: the visit, the case, the budget; else the inbox. */
export function PlaceLink({ line, strong }: { readonly line: Line; readonly strong: boolean }) {
  const t = useMessages(lineAnswerMessages);
  const variant = strong ? 'filled' : 'default';
  const { place, caseId, visitId } = line;
  if (place === 'VISIT' && visitId)
    return (
      <ButtonLink variant={variant} to="/visits/$visitId" params={{ visitId }}>
        {t('openVisit')}
      </ButtonLink>
    );
  if (place === 'BUDGET')
    return (
      <ButtonLink variant={variant} to="/budget">
        {t('openBudget')}
      </ButtonLink>
    );
  if (caseId)
    return (
      <ButtonLink
        variant={variant}
        to="/cases/$caseId"
        params={{ caseId }}
        search={{ section: undefined }}
      >
        {t('openCase')}
      </ButtonLink>
    );
  return (
    <ButtonLink variant="default" to="/inbox">
      {t('openInbox')}
    </ButtonLink>
  );
}
