import { Group, Progress, Text } from '@mantine/core';
import type { FileField } from '@qayidis/domain/cases';
import { Fragment } from 'react';
import { TextLink } from '#/components/layout';
import { caseStateMessages } from '#/lib/codes';
import { fileFieldMessages, SECTION_OF_FIELD } from '#/lib/codes/file-fields';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { fileMessages } from '../file-messages';
import { FORM_OF_FIELD } from '../reason-places';

interface Props {
  readonly of: CaseDetail;
}

/** Each missing field leads to the section where it is filled in. */
function Fields({ of, fields }: Props & { readonly fields: readonly FileField[] }) {
  const field = useMessages(fileFieldMessages);
  return fields.map((code, index) => (
    <Fragment key={code}>
      {index > 0 ? ', ' : ' '}
      <TextLink
        to="/cases/$caseId"
        params={{ caseId: of.id }}
        search={{ section: SECTION_OF_FIELD[code], form: FORM_OF_FIELD[code] }}
        underline="always"
        resetScroll={false}
      >
        {field(code)}
      </TextLink>
    </Fragment>
  ));
}

/** What the next step lacks beyond what is missing already. */
const beyond = ({ nextStep, completeness }: CaseDetail): readonly FileField[] =>
  (nextStep?.missing ?? []).filter((field) => !completeness.missing.includes(field));

function useNextText(of: CaseDetail): string | null {
  const t = useMessages(fileMessages);
  const state = useMessages(caseStateMessages);
  const { nextStep } = of;
  if (nextStep === null || beyond(of).length === 0) return null;
  return nextStep.state === 'COMPLETED'
    ? t('missingForSuccess')
    : t('missingForNext', { state: state(nextStep.state) });
}

/** Beside the way of the work fewer fields are asked for: what they are asked for is said, or the file seems to shrink. */
const ASKED_OF: Readonly<
  Partial<Record<CaseDetail['state'], 'filledForClosure' | 'filledWhileSuspended'>>
> = {
  CLOSURE_REVIEW: 'filledForClosure',
  CLOSED: 'filledForClosure',
  SUSPENDED: 'filledWhileSuspended',
};

/**
 * How complete the file is for its state, and what the next step of the work still lacks (I29).
 * `withNext` is false where the step itself lists what it lacks.
 */
export function FileProgress({ of, withNext }: Props & { readonly withNext: boolean }) {
  const t = useMessages(fileMessages);
  const { filled, total, missing } = of.completeness;
  const nextText = useNextText(of);
  const next = withNext ? nextText : null;
  if (total === 0 && next === null) return null;
  const label = t(ASKED_OF[of.state] ?? 'filled', { filled, total });
  return (
    <Group gap="md" align="center">
      {total > 0 ? (
        <Group gap="xs" wrap="nowrap">
          <Progress.Root w={90} size="sm">
            <Progress.Section
              value={(filled / total) * 100}
              color={missing.length > 0 ? 'orange' : 'petrol'}
              aria-label={label}
            />
          </Progress.Root>
          <Text fz="sm" c="dimmed">
            {label}
          </Text>
        </Group>
      ) : null}
      {missing.length > 0 ? (
        <Text fz="sm">
          {t('missing')}
          <Fields of={of} fields={missing} />
        </Text>
      ) : null}
      {next ? (
        <Text fz="sm">
          {next}
          <Fields of={of} fields={beyond(of)} />
        </Text>
      ) : null}
    </Group>
  );
}
