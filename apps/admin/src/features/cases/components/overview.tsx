import { Group, Stack } from '@mantine/core';
import { DefinitionList, Section } from '#/components/display';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { factMessages } from '../facts-messages';
import { casePageMessages } from '../messages';
import { EditButton } from './edit-button';
import { Persons } from './overview-persons';
import { useDetailItems, useHouseholdItems, useReturnItems } from './overview-items';

type Props = { readonly of: CaseDetail };

function ReturnEvent({ of }: Props) {
  const t = useMessages(casePageMessages);
  const items = useReturnItems(of);
  return (
    <Section title={t('returnEvent')} aside={<EditButton of={of} form="return" />}>
      <DefinitionList items={items} />
    </Section>
  );
}

function Household({ of }: Props) {
  const t = useMessages(factMessages);
  const items = useHouseholdItems(of);
  return (
    <Section title={t('household')} aside={<EditButton of={of} form="household" />}>
      <DefinitionList items={items} />
    </Section>
  );
}

/** The acceptance of a receiver is asked for where a transfer is possible, and shown once it is there. */
const concernsTransfer = (of: CaseDetail): boolean =>
  of.receiverAcceptedOn !== null || of.actions.some(({ command }) => command === 'TRANSFER_OUT');

function Details({ of }: Props) {
  const t = useMessages(casePageMessages);
  const items = useDetailItems(of);
  return (
    <Section title={t('details')} aside={<EditButton of={of} form="details" />}>
      <DefinitionList items={items} />
      {concernsTransfer(of) ? (
        <Group mt="sm">
          <EditButton of={of} form="transfer" named />
        </Group>
      ) : null}
    </Section>
  );
}

/** All facts of the case on one page, each part with the way to put it right. */
export function Overview({ of }: Props) {
  return (
    <Stack gap="md">
      <Persons of={of} />
      <ReturnEvent of={of} />
      <Household of={of} />
      <Details of={of} />
    </Stack>
  );
}
