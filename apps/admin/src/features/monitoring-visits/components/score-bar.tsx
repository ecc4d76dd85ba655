import { Group, Text } from '@mantine/core';
import type { SurveyBand } from '@qayidis/domain/survey';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatScore } from '#/lib/numbers';
import { scoreMessages } from '../messages';
import styles from './score-card.module.css';

const COLOURS: Readonly<Record<SurveyBand, string>> = {
  LOW: 'var(--mantine-color-red-8)',
  MEDIUM: 'var(--mantine-color-orange-7)',
  HIGH: 'var(--mantine-color-green-8)',
};

interface Props {
  readonly label: string;
  readonly score: number | null;
  readonly band: SurveyBand | null;
  readonly decimals: number | null;
  readonly base: number | null;
}

const percent = (score: number): string => `${Math.round(score * 100)}%`;

/** One score as a bar; number and word say the same as length and colour. */
export function ScoreBar({ label, score, band, decimals, base }: Props) {
  const t = useMessages(scoreMessages);
  const language = useLanguage();
  const words = band ? t(band) : t('unknown');
  const number = score === null ? '–' : formatScore(score, language, decimals ?? undefined);
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <Text fz="sm" fw={550}>
          {label} {number}
        </Text>
        <Text fz="sm">
          {words}
          {base === null ? '' : ` · ${t('base', { score: formatScore(base, language) })}`}
        </Text>
      </Group>
      <div className={styles['track']} aria-hidden>
        {score !== null && band ? (
          <div
            className={styles['fill']}
            style={{ width: percent(score), background: COLOURS[band] }}
          />
        ) : null}
        {base === null ? null : <div className={styles['base']} style={{ left: percent(base) }} />}
      </div>
    </div>
  );
}
