import { Checkbox, Table, Text, VisuallyHidden } from '@mantine/core';
import { triggerMessages } from '#/features/notices/public';
import { useMessages } from '#/lib/i18n';
import type { MailChannel, NoticeKind } from '../api/notice-choices';
import { CHANNELS, keyOf } from '../choice-values';
import { noticeChoicesMessages } from '../messages';

interface ChoiceTableProps {
  readonly label: string;
  readonly kinds: readonly NoticeKind[];
  readonly wanted: readonly string[];
  readonly onChange: (wanted: readonly string[]) => void;
}

interface CellProps extends Pick<ChoiceTableProps, 'wanted' | 'onChange'> {
  readonly kind: NoticeKind;
  readonly channel: MailChannel;
}

function ChoiceCell({ kind, channel, wanted, onChange }: CellProps) {
  const t = useMessages(noticeChoicesMessages);
  const trigger = useMessages(triggerMessages);
  const key = keyOf(kind, channel);
  const label = t('choice', { kind: trigger(kind.trigger), channel: t(channel) });
  if (kind.locked.includes(channel))
    return (
      <Text fz="sm" c="dimmed">
        <VisuallyHidden>{`${label}: `}</VisuallyHidden>
        {t('locked')}
      </Text>
    );
  const others = wanted.filter((one) => one !== key);
  return (
    <Checkbox
      aria-label={label}
      checked={wanted.includes(key)}
      onChange={(event) => onChange(event.currentTarget.checked ? [...others, key] : others)}
    />
  );
}

const WRAPS = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

/** Kinds by ways; narrow enough for a phone. */
export function ChoiceTable({ label, kinds, ...choice }: ChoiceTableProps) {
  const t = useMessages(noticeChoicesMessages);
  const trigger = useMessages(triggerMessages);
  return (
    <Table aria-label={label} layout="fixed" verticalSpacing="xs" horizontalSpacing={6} maw={720}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="50%">{t('kind')}</Table.Th>
          {CHANNELS.map((channel) => (
            <Table.Th key={channel} style={WRAPS}>
              {t(channel)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kinds.map((kind) => (
          <Table.Tr key={kind.trigger}>
            <Table.Th scope="row" fw={400} style={WRAPS}>
              {trigger(kind.trigger)}
            </Table.Th>
            {CHANNELS.map((channel) => (
              <Table.Td key={channel}>
                <ChoiceCell kind={kind} channel={channel} {...choice} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
