import { Group, Stack, Text, Title } from '@mantine/core';
import { surveyItem } from '@qayidis/domain/survey';
import { useId } from 'react';
import { StatusBadge, type Tone } from '#/components/display';
import { TextLink } from '#/components/layout';
import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatScore } from '#/lib/numbers';
import { suggestToPlan } from '#/lib/plan-suggestions';
import type { ScoreCardData } from '../api/visits';
import { scoreMessages, wizardMessages } from '../messages';
import { surveyItemMessages } from '../survey-messages';
import { ScoreBar } from './score-bar';

interface Props {
  readonly caseId: string;
  /** Whether the reader can write on the plan of the case now. */
  readonly plannable: boolean;
  readonly card: ScoreCardData;
}

const CHANGE_TONES = {
  IMPROVED: 'good',
  STABLE: 'neutral',
  WORSE: 'urgent',
} as const satisfies Record<string, Tone>;

function Change({ card: { change, delta, deltaDecimals, comparable } }: Pick<Props, 'card'>) {
  const t = useMessages(scoreMessages);
  const language = useLanguage();
  if (!comparable) return <Text fz="sm">{t('notComparable')}</Text>;
  if (!change || delta === null) return null;
  const signed = `${delta > 0 ? '+' : ''}${formatScore(delta, language, deltaDecimals ?? undefined)}`;
  return <StatusBadge tone={CHANGE_TONES[change]}>{t(change, { delta: signed })}</StatusBadge>;
}

/** The three lowest answers, each with a way into the plan. */
function Lowest({ caseId, plannable, card }: Props) {
  const t = useMessages(scoreMessages);
  const item = useMessages(surveyItemMessages);
  const help = useMessages(assistanceTypeMessages);
  const language = useLanguage();
  const suggest = (low: ScoreCardData['lowest'][number]): void => {
    const dimension = surveyItem(low.item)?.dimension;
    const date = formatDate(card.heldOn, language);
    const reason = t('planReason', { date, item: item(low.item) });
    if (dimension) suggestToPlan(caseId, { dimension, help: low.help, reason });
  };
  if (card.lowest.length === 0) return null;
  return (
    <div>
      <Text fz="sm" fw={550}>
        {t('lowest')}
      </Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {card.lowest.map((low) => (
          <li key={low.item}>
            {item(low.item)}{' '}
            {plannable ? (
              <TextLink
                underline="always"
                to="/cases/$caseId"
                params={{ caseId }}
                search={{ section: 'plan' }}
                onClick={() => suggest(low)}
              >
                {t('addToPlan', { help: help(low.help) })}
              </TextLink>
            ) : (
              <Text span c="dimmed">
                ({help(low.help)})
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What one person's survey came to: four bars, words beside colours, the baseline marked. */
export function ScoreCard({ caseId, plannable, card }: Props) {
  const t = useMessages(scoreMessages);
  const wizard = useMessages(wizardMessages);
  const language = useLanguage();
  const id = useId();
  return (
    <li aria-labelledby={id}>
      <Stack gap="sm">
        <Group gap="xs">
          <Title order={3} id={id}>
            {t('wave', { name: card.name, wave: t(card.wave) })}
          </Title>
          <Text fz="sm" c="dimmed">
            {formatDate(card.heldOn, language)}
          </Text>
          <Change card={card} />
          {card.equalWeights ? (
            <StatusBadge tone="attention">{wizard('equalWeights')}</StatusBadge>
          ) : (
            <Text fz="sm">{card.instrument}</Text>
          )}
        </Group>
        {card.dimensions.map(({ dimension, ...bar }) => (
          <ScoreBar key={dimension} label={t(dimension)} {...bar} />
        ))}
        <ScoreBar
          label={t('composite')}
          score={card.composite}
          band={card.band}
          decimals={card.decimals}
          base={card.base}
        />
        <Lowest caseId={caseId} plannable={plannable} card={card} />
      </Stack>
    </li>
  );
}
