import { SimpleGrid } from '@mantine/core';
import { AZ_PLACE_CODES, COUNTRY_CODES, RETURN_TYPES } from '@qayidis/domain/code-lists';
import { plannedArrivalRange } from '@qayidis/domain/cases';
import { plainDate } from '@qayidis/domain/kernel';
import { DateField, SelectField } from '#/components/form';
import { countryChoices } from '#/lib/codes/country-choices';
import { countryName, placeName } from '#/lib/codes/places';
import { returnTypeMessages } from '#/lib/codes/returns';
import { today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { referralMessages } from '../messages';

interface ReturnFieldsProps {
  readonly required?: boolean;
  /** The planned arrival that the file says already; it stays possible (CASE-83). */
  readonly planned?: string | null;
}

/** From where, how and when, and the place to which. */
export function ReturnFields({ required = false, planned = null }: ReturnFieldsProps) {
  const t = useMessages(referralMessages);
  const returnType = useMessages(returnTypeMessages);
  const language = useLanguage();
  const { earliest, latest } = plannedArrivalRange(
    plainDate(today()),
    planned === null ? null : plainDate(planned),
  );
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <SelectField
        name="returnEvent.sendingCountry"
        label={t('sendingCountry')}
        choices={countryChoices(COUNTRY_CODES, countryName, language)}
        required={required}
      />
      <SelectField
        name="returnEvent.returnType"
        label={t('returnType')}
        choices={RETURN_TYPES.map((value) => ({ value, label: returnType(value) }))}
      />
      <DateField
        name="returnEvent.plannedArrivalOn"
        label={t('plannedArrivalOn')}
        min={earliest}
        max={latest}
        required={required}
      />
      <SelectField
        name="placeCode"
        label={t('placeCode')}
        choices={AZ_PLACE_CODES.map((value) => ({ value, label: placeName(value, language) }))}
        required={required}
      />
    </SimpleGrid>
  );
}
