import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { CALENDAR_COUNTRIES } from '@qayidis/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Section, StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { DataGrid } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { countryChoices } from '#/lib/codes/country-choices';
import { nationalityName } from '#/lib/codes/places';
import { formatDate, today } from '#/lib/dates';
import { holidaySearchOf } from '#/lib/holiday-search';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type CalendarCountry, type Holidays, holidaysQuery } from '../api/holidays';
import { holidaysMessages } from '../messages';
import { ChangeDialog } from './change-dialog';
import { ChangeJournal } from './change-journal';
import type { Step } from './change-values';
import { useHolidayColumns } from './holiday-columns';

const HOME: CalendarCountry = 'AZ';
/** From this day of November the next year is asked for (reintegration.md 9.7). */
const REMINDED_FROM = '-11-20';

interface Chosen {
  readonly country: CalendarCountry;
  readonly year: number;
}

function useChosen(): [Chosen, (next: Chosen) => void] {
  const { country, year } = holidaySearchOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const chosen = {
    country: CALENDAR_COUNTRIES.find((code) => code === country) ?? HOME,
    year: Number(year ?? today().slice(0, 4)),
  };
  const choose = (next: Chosen): void =>
    void navigate({
      to: '/holidays',
      search: { country: next.country, year: String(next.year) },
      replace: true,
    });
  return [chosen, choose];
}

function Choice({ chosen, choose }: { chosen: Chosen; choose: (next: Chosen) => void }) {
  const t = useMessages(holidaysMessages);
  const language = useLanguage();
  const thisYear = Number(today().slice(0, 4));
  const years = [-1, 0, 1, 2].map((by) => String(thisYear + by));
  return (
    <Group gap="md" align="end">
      <Select
        label={t('country')}
        searchable
        allowDeselect={false}
        data={countryChoices(CALENDAR_COUNTRIES, nationalityName, language)}
        value={chosen.country}
        onChange={(value) => value && choose({ ...chosen, country: value })}
      />
      <Select
        label={t('year')}
        allowDeselect={false}
        w={120}
        data={years.includes(String(chosen.year)) ? years : [String(chosen.year), ...years]}
        value={String(chosen.year)}
        onChange={(value) => value && choose({ ...chosen, year: Number(value) })}
      />
    </Group>
  );
}

function Standing({ of }: { readonly of: Holidays }) {
  const t = useMessages(holidaysMessages);
  const { country, year, confirmed, enteredYears, workingDays } = of;
  const now = today();
  const asked = country === HOME && !confirmed && now >= `${year - 1}${REMINDED_FROM}`;
  return (
    <Stack gap="xs" align="start">
      <Group gap="xs">
        <Text fw={600}>{t('workingDays', { count: workingDays })}</Text>
        <StatusBadge tone={confirmed ? 'good' : 'attention'}>
          {t(confirmed ? 'confirmed' : 'unconfirmed')}
        </StatusBadge>
      </Group>
      {country === HOME ? null : <Text fz="sm">{t('regional')}</Text>}
      {enteredYears.includes(year) ? null : (
        <Alert color="yellow">{t('notEntered', { year })}</Alert>
      )}
      {asked ? <Alert color="yellow">{t('remind', { year })}</Alert> : null}
    </Stack>
  );
}

function YearSteps({
  of,
  onStep,
}: {
  readonly of: Holidays;
  readonly onStep: (step: Step) => void;
}) {
  const t = useMessages(holidaysMessages);
  if (!of.changeable) return null;
  const command = of.enteredYears.includes(of.year) ? 'ADD' : 'ENTER_YEAR';
  return (
    <Button size="compact-sm" onClick={() => onStep({ command, day: null })}>
      {t(command)}
    </Button>
  );
}

function Year({ of }: { readonly of: Holidays }) {
  const t = useMessages(holidaysMessages);
  const language = useLanguage();
  const [step, setStep] = useState<Step | null>(null);
  const columns = useHolidayColumns(
    of.changeable ? (command, day) => setStep({ command, day }) : null,
  );
  return (
    <Stack gap="md">
      <Standing of={of} />
      <Section title={String(of.year)} aside={<YearSteps of={of} onStep={setStep} />}>
        {of.items.length === 0 ? (
          <Text c="dimmed">{t('empty')}</Text>
        ) : (
          <DataGrid
            name="holidays"
            label={t('title')}
            columns={columns}
            rows={of.items}
            rowLabel={({ date }) => formatDate(date, language)}
          />
        )}
      </Section>
      <ChangeJournal changes={of.changes} />
      {step === null ? null : (
        <ChangeDialog
          step={step}
          country={of.country}
          year={of.year}
          onClose={() => setStep(null)}
        />
      )}
    </Stack>
  );
}

/** Days off and on of a country, by which every working day is counted (docs/domain/calendar.md). */
export function HolidaysPage() {
  const t = useMessages(holidaysMessages);
  const [chosen, choose] = useChosen();
  const query = useQuery(holidaysQuery(chosen.country, chosen.year));
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack gap="md">
        <Text maw="70ch">{t('text')}</Text>
        <Choice chosen={chosen} choose={choose} />
        <QueryView query={query}>{(of) => <Year of={of} />}</QueryView>
      </Stack>
    </>
  );
}
