import { Anchor } from '@mantine/core';
import type { CaseCommand } from '@qayidis/domain/cases';
import { TextLink } from '#/components/layout';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { caseFormMessages, casePageMessages } from '../messages';
import { type Place, SECTION_PLACE } from '../reason-places';

interface Props {
  readonly of: CaseDetail;
  readonly place: Place | undefined;
  /** Carries out the step that is asked for first. */
  readonly onCommand: (command: CaseCommand) => void;
  /** The place is on its way: what covers the page can go. */
  readonly onFollow?: () => void;
}

/** Leads from a reason to the section, form or step that puts it right. */
export function ReasonLink({ of, place, onCommand, onFollow }: Props) {
  const section = useMessages(casePageMessages);
  const form = useMessages(caseFormMessages);
  const command = useMessages(caseCommandMessages);
  if (place === undefined) return null;
  if ('command' in place) {
    const possible = of.actions.some((one) => one.command === place.command && one.allowed);
    return possible ? (
      <Anchor
        component="button"
        type="button"
        inherit
        underline="always"
        onClick={() => onCommand(place.command)}
      >
        {command(place.command)}
      </Anchor>
    ) : null;
  }
  return (
    <TextLink
      to="/cases/$caseId"
      params={{ caseId: of.id }}
      search={{ section: place.section, form: place.form }}
      underline="always"
      resetScroll={false}
      {...(place.form ? {} : { hash: SECTION_PLACE })}
      {...(onFollow ? { onClick: onFollow } : {})}
    >
      {place.form ? form(place.form) : section(place.section)}
    </TextLink>
  );
}
