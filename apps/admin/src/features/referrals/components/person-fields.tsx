import { SimpleGrid } from '@mantine/core';
import { SEXES } from '@qayidis/domain/code-lists';
import { DateField, NumberField, SelectField, TextField } from '#/components/form';
import { documentWords } from '#/lib/codes/document';
import { finSignsFault } from '#/lib/codes/fin';
import { sexMessages } from '#/lib/codes/people';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';
import { finMessages } from '../fin-messages';
import { referralMessages } from '../messages';

addRefusals(finMessages);

interface PersonFieldsProps {
  /** Where the person stands in the form, e.g. `members.0.person`; empty where the form is the person. */
  readonly at: string;
  readonly needsPhone?: boolean;
}

const within = (at: string, name: string): string => (at ? `${at}.${name}` : name);

const COLUMNS = { base: 1, sm: 2, md: 3 };

/** Names, sex and birth. */
export function IdentityFields({ at }: PersonFieldsProps) {
  const t = useMessages(referralMessages);
  const sex = useMessages(sexMessages);
  return (
    <SimpleGrid cols={COLUMNS} spacing="md">
      <TextField
        name={within(at, 'familyName')}
        label={t('familyName')}
        max={100}
        required
        autoComplete="off"
      />
      <TextField
        name={within(at, 'givenName')}
        label={t('givenName')}
        max={100}
        required
        autoComplete="off"
      />
      <TextField
        name={within(at, 'fatherName')}
        label={t('fatherName')}
        max={100}
        autoComplete="off"
      />
      <SelectField
        name={within(at, 'sex')}
        label={t('sex')}
        choices={SEXES.map((value) => ({ value, label: sex(value) }))}
      />
      <DateField name={within(at, 'bornOn')} label={t('bornOn')} max={today()} />
      <NumberField
        name={within(at, 'birthYear')}
        label={t('birthYear')}
        description={t('birthYearHint')}
      />
    </SimpleGrid>
  );
}

/** How the person is reached and told apart; asked of the principal alone. */
export function ContactFields({ at, needsPhone = false }: PersonFieldsProps) {
  const t = useMessages(referralMessages);
  const document = useMessages(documentWords);
  return (
    <SimpleGrid cols={COLUMNS} spacing="md">
      <TextField
        name={within(at, 'fin')}
        label={t('fin')}
        description={t('finHint')}
        max={7}
        fault={finSignsFault}
        autoComplete="off"
      />
      <TextField
        name={within(at, 'documentNumber')}
        label={t('documentNumber')}
        description={document('hint')}
        max={32}
        autoComplete="off"
      />
      <TextField
        name={within(at, 'phone')}
        label={t('phone')}
        description={t('phoneHint')}
        type="tel"
        max={25}
        required={needsPhone}
        autoComplete="off"
      />
      <TextField name={within(at, 'address')} label={t('address')} max={300} autoComplete="off" />
    </SimpleGrid>
  );
}
