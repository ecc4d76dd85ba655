import { IconPlaneArrival, IconPlus } from '@tabler/icons-react';
import {
  READMISSION_HOLDERS,
  READMISSION_STATES,
  REPLY_STATES,
  REQUESTING_STATES,
} from '@qayidis/domain/readmission';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '#/components/feedback';
import { type Filter, FilterBar, ListView, useKeyset } from '#/components/grid';
import { ButtonLink, PageHeader } from '#/components/layout';
import { useLanguage, useMessages } from '#/lib/i18n';
import { readmissionSearchShape } from '#/lib/readmission-search';
import { valuesOf } from '#/lib/search-params';
import { useCan } from '#/lib/session';
import { isSearchable, readmissionSearchQuery, readmissionsQuery } from '../api/readmissions';
import { readmissionMessages } from '../messages';
import { CLOCK_FILTERS, readmissionSearchOf } from '../search';
import { stateName } from '../state-names';
import { holderMessages, replyStateMessages, stateMessages } from '../word-messages';
import { useReadmissionColumns } from './readmission-columns';
import { ReadmissionFinder } from './readmission-finder';

const FIRST_SORT = 'due';
const PAUSE_MS = 150;

function useFilters(): readonly Filter[] {
  const t = useMessages(readmissionMessages);
  const state = useMessages(stateMessages);
  const holder = useMessages(holderMessages);
  const reply = useMessages(replyStateMessages);
  const language = useLanguage();
  return [
    {
      code: 'clock',
      label: t('clock'),
      options: CLOCK_FILTERS.map((value) => ({
        value,
        label: t(`clock${value}`),
      })),
    },
    {
      code: 'holder',
      label: t('holder'),
      many: true,
      options: READMISSION_HOLDERS.map((value) => ({ value, label: holder(value) })),
    },
    {
      code: 'state',
      label: t('state'),
      many: true,
      options: READMISSION_STATES.map((value) => ({ value, label: state(value) })),
    },
    {
      code: 'reply',
      label: t('reply'),
      many: true,
      options: REPLY_STATES.map((value) => ({ value, label: reply(value) })),
    },
    {
      code: 'requestingState',
      label: t('requestingState'),
      many: true,
      options: REQUESTING_STATES.map((value) => ({ value, label: stateName(value, language) })),
    },
  ];
}

/** What is typed, and what it finds once the typing rests. */
function useFinder() {
  const [text, setText] = useState('');
  const typed = text.trim();
  const [settled] = useDebouncedValue(typed, PAUSE_MS);
  const found = useQuery(readmissionSearchQuery(settled));
  return { text, setText, isFinding: isSearchable(typed) && isSearchable(settled), found };
}

/** The register: days left on every request, where each waits and with whom (design.md 1). */
export function ReadmissionsPage() {
  const t = useMessages(readmissionMessages);
  const search = readmissionSearchOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const page = useKeyset();
  const listed = useQuery(readmissionsQuery(search, page.cursor));
  const { text, setText, isFinding, found } = useFinder();
  const { sort, ...filtered } = search;
  const go = (next: Record<string, unknown>): void =>
    void navigate({ to: '/readmissions', search: readmissionSearchShape(next) });
  return (
    <>
      <PageHeader title={t('title')}>
        {useCan()('readmission.register-incoming') ? (
          <ButtonLink to="/readmissions/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('enter')}
          </ButtonLink>
        ) : null}
      </PageHeader>
      <ReadmissionFinder text={text} onChange={setText} />
      <ListView
        name="readmissions"
        label={t('title')}
        query={isFinding ? found : listed}
        columns={useReadmissionColumns()}
        rowLabel={({ number }) => number}
        sort={sort ?? FIRST_SORT}
        onSort={(next) => go({ ...search, sort: next })}
        page={page}
        toolbar={
          <FilterBar
            filters={useFilters()}
            values={valuesOf(filtered)}
            onChange={(values) => go({ ...values, sort })}
          />
        }
        empty={
          <EmptyState
            icon={IconPlaneArrival}
            title={t('emptyTitle')}
            text={t(isFinding ? 'notFound' : 'empty')}
          />
        }
      />
    </>
  );
}
