import { Alert, Box, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { notifyDone, notifyProblem, QueryView } from '#/components/feedback';
import { PageHeader } from '#/components/layout';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { type MailFault, mailFaultsQuery, useClearMailFault } from '../api/mail-faults';
import { mailFaultMessages } from '../messages';

function ClearButton({ fault }: { readonly fault: MailFault }) {
  const t = useMessages(mailFaultMessages);
  const clear = useClearMailFault();
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t('clearOf', { name: fault.name })}
      loading={clear.isPending}
      onClick={() =>
        clear.mutate(fault.recipientId, {
          onSuccess: () => notifyDone(t('cleared')),
          onError: (error) => notifyProblem(problemFrom(error)),
        })
      }
    >
      {t('clear')}
    </Button>
  );
}

function Faults({ faults }: { readonly faults: readonly MailFault[] }) {
  const t = useMessages(mailFaultMessages);
  const language = useLanguage();
  return (
    <Stack gap="sm">
      <Text fz="sm">{t('text')}</Text>
      {faults.map((fault) => (
        <Group key={fault.recipientId} justify="space-between" gap="sm">
          <div>
            <Text fw={600}>{fault.name}</Text>
            <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
              {fault.email}
            </Text>
            <Text fz="sm" c="dimmed">
              {fault.status === null
                ? t('since', {
                    when: formatInstant(fault.notedAt, language),
                    code: fault.code ?? '',
                  })
                : t('cameBack', {
                    when: formatInstant(fault.notedAt, language),
                    status: fault.status,
                  })}
            </Text>
          </div>
          <ClearButton fault={fault} />
        </Group>
      ))}
    </Stack>
  );
}

/** Above a list of letters: nothing while all addresses work. */
export function MailFaultsSection() {
  const t = useMessages(mailFaultMessages);
  const { data = [] } = useQuery(mailFaultsQuery);
  if (data.length === 0) return null;
  return (
    <Box mb="md">
      <Section title={t('title')}>
        <Faults faults={data} />
      </Section>
    </Box>
  );
}

/** In one's own account: nothing while one's address works. */
export function OwnMailFault() {
  const t = useMessages(mailFaultMessages);
  const { data = [] } = useQuery(mailFaultsQuery);
  const own = data.find(({ mine }) => mine);
  if (own === undefined) return null;
  return (
    <Alert color="red" title={t('mineTitle')}>
      <Stack gap="sm" align="start">
        <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('mineText', { email: own.email })}
        </Text>
        <ClearButton fault={own} />
      </Stack>
    </Alert>
  );
}

/** Whom letters do not reach, for those who can act. */
export function MailFaultsPage() {
  const t = useMessages(mailFaultMessages);
  const query = useQuery(mailFaultsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <QueryView query={query}>
        {(faults) => (
          <Paper p="md">
            {faults.length ? <Faults faults={faults} /> : <Text>{t('none')}</Text>}
          </Paper>
        )}
      </QueryView>
    </>
  );
}
