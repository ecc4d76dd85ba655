import { Grid, NativeSelect, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageView, usePhone } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, caseQuery } from '../api/case-page';
import { casePageMessages } from '../messages';
import { SECTION_PLACE } from '../reason-places';
import { SECTIONS, sectionIn } from '../sections';
import { CaseForms } from './case-forms';
import { CaseHeader } from './case-header';
import styles from './case-page.module.css';
import { CaseSteps } from './case-steps';
import { DuplicateNotice } from './duplicate-notice';
import { EndedNotice } from './ended-notice';
import { SideRail } from './side-rail';

type Props = { readonly of: CaseDetail };

function useSection() {
  const navigate = useNavigate();
  const { section } = useSearch({ strict: false });
  const choose = (next: string | null): void =>
    void navigate({ to: '.', search: { section: sectionIn(next) }, resetScroll: false });
  return { open: sectionIn(section), choose };
}

const TABS = 'case-sections';

/** All sections in one line. */
function SectionTabs() {
  const t = useMessages(casePageMessages);
  const { open, choose } = useSection();
  return (
    <Tabs id={TABS} value={open} onChange={choose} classNames={{ tab: styles['tab'] ?? '' }}>
      <Tabs.List aria-label={t('sections')} className={styles['tabs'] ?? ''}>
        {SECTIONS.map(({ code }) => (
          <Tabs.Tab key={code} value={code}>
            {t(code)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}

/** On a phone what is due comes first, and one chooser stands for all sections. */
function SectionChooser({ of }: Props) {
  const t = useMessages(casePageMessages);
  const { open, choose } = useSection();
  return (
    <Stack gap="md">
      <SideRail of={of} short />
      <NativeSelect
        size="md"
        label={t('section')}
        data={SECTIONS.map(({ code }) => ({ value: code, label: t(code) }))}
        value={open}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </Stack>
  );
}

const panelOf = (open: string) => ({
  role: 'tabpanel',
  id: `${TABS}-panel-${open}`,
  'aria-labelledby': `${TABS}-tab-${open}`,
});

/** The open section stays the same when the window turns narrow or wide: an open dialog and its text stay with it. */
function Sections({ of }: Props) {
  const t = useMessages(casePageMessages);
  const phone = usePhone();
  const { open } = useSection();
  const opened = SECTIONS.filter(({ code }) => code === open);
  return (
    <Stack gap="md">
      {phone ? <SectionChooser of={of} /> : <SectionTabs />}
      <Grid gap="md" id={SECTION_PLACE} className={styles['place'] ?? ''}>
        <Grid.Col span={{ base: 12, md: 8 }}>
          {opened.map(({ code, Component }) => (
            <div key={code} {...(phone ? { role: 'group', 'aria-label': t(code) } : panelOf(code))}>
              <Component of={of} />
            </div>
          ))}
        </Grid.Col>
        {phone ? null : (
          <Grid.Col span={{ base: 12, md: 4 }}>
            <SideRail of={of} />
          </Grid.Col>
        )}
      </Grid>
    </Stack>
  );
}

/** Header band, next step, sections and the rail of dates and tasks. */
export function CasePage() {
  const t = useMessages(casePageMessages);
  const { caseId = '' } = useParams({ strict: false });
  const query = useQuery(caseQuery(caseId));
  return (
    <PageView query={query} title={t('details')}>
      {(of) => (
        <>
          <CaseHeader of={of} />
          <Stack gap="md">
            <EndedNotice of={of} />
            <DuplicateNotice of={of} />
            <CaseSteps of={of} />
            <Sections of={of} />
          </Stack>
          <CaseForms of={of} />
        </>
      )}
    </PageView>
  );
}
