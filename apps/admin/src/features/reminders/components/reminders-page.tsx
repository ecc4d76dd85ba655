import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Section, StatusBadge } from '#/components/display';
import { triggerMessages } from '#/features/notices/public';
import { ScopedPage } from '#/features/parameters/public';
import { citation } from '#/lib/citation';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type Ladder, laddersQuery } from '../api/ladders';
import { remindersMessages } from '../messages';
import { LadderDialog } from './ladder-dialog';
import { LadderHistory } from './ladder-history';
import { StepList } from './step-list';

interface LadderSectionProps {
  readonly ladder: Ladder;
  readonly changeable: boolean;
  readonly onChange: () => void;
  readonly onHistory: () => void;
}

function Marks({ ladder }: { readonly ladder: Ladder }) {
  const t = useMessages(remindersMessages);
  return (
    <Group gap="xs">
      {ladder.urgent ? <StatusBadge tone="urgent">{t('urgent')}</StatusBadge> : null}
      {ladder.protects ? <StatusBadge tone="active">{t('protects')}</StatusBadge> : null}
      {ladder.ofProgramme ? <StatusBadge tone="neutral">{t('ofProgramme')}</StatusBadge> : null}
      {ladder.needsLegalReview ? <StatusBadge tone="attention">{t('review')}</StatusBadge> : null}
    </Group>
  );
}

function LadderSection({ ladder, changeable, onChange, onHistory }: LadderSectionProps) {
  const t = useMessages(remindersMessages);
  const language = useLanguage();
  const name = useMessages(triggerMessages)(ladder.trigger);
  const { version, source, upcoming } = ladder;
  const buttons = (
    <Group gap="xs">
      {changeable ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('changeOf', { name })}
          onClick={onChange}
        >
          {t('change')}
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('historyOf', { name })}
        onClick={onHistory}
      >
        {t('history')}
      </Button>
    </Group>
  );
  return (
    <Section title={name} aside={buttons}>
      <Stack gap="xs">
        <Marks ladder={ladder} />
        <StepList steps={ladder.steps} />
        {ladder.arises === 'LATER' ? <Text fz="sm">{t('later')}</Text> : null}
        <Text fz="sm" c="dimmed">
          {t('version', { version, source: citation(source) })}
          {upcoming
            ? ` · ${t('upcoming', { date: formatDate(upcoming.validFrom, language) })}`
            : null}
        </Text>
      </Stack>
    </Section>
  );
}

type Open = { readonly dialog: 'change' | 'history'; readonly ladder: Ladder } | null;

interface LaddersProps {
  readonly programmeId: string | null;
  readonly items: readonly Ladder[];
  readonly changeable: boolean;
}

function Ladders({ programmeId, items, changeable }: LaddersProps) {
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <Stack gap="md">
      {items.map((ladder) => (
        <LadderSection
          key={ladder.trigger}
          ladder={ladder}
          changeable={changeable}
          onChange={() => setOpen({ dialog: 'change', ladder })}
          onHistory={() => setOpen({ dialog: 'history', ladder })}
        />
      ))}
      {open?.dialog === 'change' ? (
        <LadderDialog ladder={open.ladder} programmeId={programmeId} onClose={close} />
      ) : null}
      {open?.dialog === 'history' ? (
        <LadderHistory ladder={open.ladder} programmeId={programmeId} onClose={close} />
      ) : null}
    </Stack>
  );
}

/** Who is reminded of what (reintegration.md 3.1): rows that an administrator changes. */
export function RemindersPage() {
  const t = useMessages(remindersMessages);
  return (
    <ScopedPage title={t('title')} text={t('text')} queryOf={laddersQuery}>
      {({ items, changeable }, programmeId) => (
        <Ladders programmeId={programmeId} items={items} changeable={changeable} />
      )}
    </ScopedPage>
  );
}
