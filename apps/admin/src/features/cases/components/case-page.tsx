import { Grid, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageView } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, caseQuery } from '../api/case-page';
import { casePageMessages } from '../messages';
import { SECTIONS, sectionIn } from '../sections';
import { CaseHeader } from './case-header';
import { CaseSteps } from './case-steps';
import { SideRail } from './side-rail';

function Sections({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(casePageMessages);
  const navigate = useNavigate();
  const { section } = useSearch({ strict: false });
  const open = sectionIn(section);
  return (
    <Tabs
      value={open}
      keepMounted={false}
      onChange={(next) => {
        void navigate({ to: '.', search: { section: sectionIn(next) } });
      }}
    >
      <Tabs.List aria-label={t('sections')} mb="md">
        {SECTIONS.map(({ code }) => (
          <Tabs.Tab key={code} value={code}>
            {t(code)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {SECTIONS.map(({ code, Component }) => (
        <Tabs.Panel key={code} value={code}>
          <Component of={of} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** Header band, next steps, sections and the rail of dates and tasks. */
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
            <CaseSteps of={of} />
            <Grid gap="md">
              <Grid.Col span={{ base: 12, md: 8 }}>
                <Sections of={of} />
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 4 }}>
                <SideRail of={of} />
              </Grid.Col>
            </Grid>
          </Stack>
        </>
      )}
    </PageView>
  );
}
