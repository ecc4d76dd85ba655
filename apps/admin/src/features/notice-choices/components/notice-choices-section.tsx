import { Box, Stack, Text, Title } from '@mantine/core';
import { DIGEST_ZONES } from '@qayidis/domain/digests';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { notifyDone, QueryView } from '#/components/feedback';
import { RecordForm, SelectField, useRecordForm, useSubmit } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';
import { changeNoticeChoices, type NoticeChoices, noticeChoicesQuery } from '../api/notice-choices';
import { choicesOf, type Values, valuesOf } from '../choice-values';
import { noticeChoiceRuleMessages, noticeChoicesMessages } from '../messages';
import { zoneMessages } from '../zone-messages';
import { ChoiceTable } from './choice-table';

addRefusals(noticeChoiceRuleMessages);

function useChoicesForm(choices: NoticeChoices) {
  const t = useMessages(noticeChoicesMessages);
  const queryClient = useQueryClient();
  const { kinds, version } = choices;
  const record = useRecordForm<Values>({ name: 'notice-choices', initial: valuesOf(choices) });
  const submit = useSubmit({
    form: record,
    version,
    send: (values, context) =>
      changeNoticeChoices(
        {
          zone: (values.zone ?? choices.zone) as NoticeChoices['zone'],
          choices: choicesOf(kinds, values),
        },
        context.version ?? version,
      ),
    onDone: (answer) => {
      queryClient.setQueryData(noticeChoicesQuery.queryKey, answer);
      notifyDone(t('saved'));
    },
  });
  return { record, submit };
}

function ChoicesForm({ choices }: { readonly choices: NoticeChoices }) {
  const t = useMessages(noticeChoicesMessages);
  const city = useMessages(zoneMessages);
  const { record, submit } = useChoicesForm(choices);
  const { kinds } = choices;
  const { wanted } = record.form.values;
  const onChange = (next: readonly string[]): void => record.form.setFieldValue('wanted', next);
  const parts = [
    { title: t('freeTitle'), text: null, rows: kinds.filter(({ protects }) => !protects) },
    {
      title: t('lockedTitle'),
      text: t('lockedText'),
      rows: kinds.filter(({ protects }) => protects),
    },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <RecordForm form={record} submit={submit} action={t('save')}>
      <Box maw={480}>
        <SelectField
          name="zone"
          label={t('zone')}
          description={t('zoneHint')}
          choices={DIGEST_ZONES.map((value) => ({ value, label: city(value) }))}
          required
        />
      </Box>
      {parts.map(({ title, text, rows }) => (
        <Stack key={title} gap={4}>
          <Title order={3}>{title}</Title>
          {text ? <Text fz="sm">{text}</Text> : null}
          <ChoiceTable label={title} kinds={rows} wanted={wanted} onChange={onChange} />
        </Stack>
      ))}
    </RecordForm>
  );
}

/** What comes by mail, and when one's morning is; nothing for whom no notice reaches. */
export function NoticeChoicesSection() {
  const t = useMessages(noticeChoicesMessages);
  const query = useQuery(noticeChoicesQuery);
  if (query.data?.kinds.length === 0) return null;
  return (
    <Section title={t('title')}>
      <Stack gap="sm">
        <Text fz="sm">{t('text')}</Text>
        <QueryView query={query}>
          {(choices) => <ChoicesForm key={choices.version} choices={choices} />}
        </QueryView>
      </Stack>
    </Section>
  );
}
