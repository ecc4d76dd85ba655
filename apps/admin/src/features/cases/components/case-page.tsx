import { Box, Grid, NativeSelect, Stack, Tabs } from '@mantine/core';
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
import { SideRail } from './side-rail';

type Props = { readonly of: CaseDetail };

function useSection() {
  const navigate = useNavigate();
  const { section } = useSearch({ strict: false });
  const choose = (next: string | null): void =>
    void navigate({ to: '.', search: { section: sectionIn(next) }, resetScroll: false });
  return { open: sectionIn(section), choose };
}

/** All sections in one line above their content, the rail of dates and tasks beside it. */
function WideSections({ of }: Props) {
  const t = useMessages(casePageMessages);
  const { open, choose } = useSection();
  return (
    <Tabs
      value={open}
      keepMounted={false}
      onChange={choose}
      classNames={{ tab: styles['tab'] ?? '' }}
    >
      <Tabs.List aria-label={t('sections')} mb="md" className={styles['tabs'] ?? ''}>
        {SECTIONS.map(({ code }) => (
          <Tabs.Tab key={code} value={code}>
            {t(code)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Grid gap="md" id={SECTION_PLACE}>
        <Grid.Col span={{ base: 12, md: 8 }}>
          {SECTIONS.map(({ code, Component }) => (
            <Tabs.Panel key={code} value={code}>
              <Component of={of} />
            </Tabs.Panel>
          ))}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <SideRail of={of} />
        </Grid.Col>
      </Grid>
    </Tabs>
  );
}

/** On a phone what is due comes first, and one chooser stands for all sections. */
function NarrowSections({ of }: Props) {
  const t = useMessages(casePageMessages);
  const { open, choose } = useSection();
  const data = SECTIONS.map(({ code }) => ({ value: code, label: t(code) }));
  return (
    <Stack gap="md">
      <SideRail of={of} short />
      <Box id={SECTION_PLACE} className={styles['chooser'] ?? ''}>
        <NativeSelect
          size="md"
          label={t('section')}
          data={data}
          value={open}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </Box>
      {SECTIONS.filter(({ code }) => code === open).map(({ code, Component }) => (
        <Component key={code} of={of} />
      ))}
    </Stack>
  );
}

/** Header band, next step, sections and the rail of dates and tasks. */
export function CasePage() {
  const t = useMessages(casePageMessages);
  const { caseId = '' } = useParams({ strict: false });
  const query = useQuery(caseQuery(caseId));
  const Sections = usePhone() ? NarrowSections : WideSections;
  return (
    <PageView query={query} title={t('details')}>
      {(of) => (
        <>
          <CaseHeader of={of} />
          <Stack gap="md">
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
