import type { PlainDate } from '@qayidis/domain/kernel';
import {
  askedItems,
  optionsOf,
  RSS_EQ_1,
  scoreSurvey,
  type SurveyAnswers,
  type SurveyItem,
  SURVEY_WAVES,
  type SurveyWave,
  takesSeveral,
} from '@qayidis/domain/survey';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import type { BuiltCase } from './case-builder.js';
import type { Seal } from './casework-builder.js';
import type { SeededRandom } from './random.js';
import type { Surroundings } from './surroundings.js';

interface Held {
  readonly visitId: string;
  readonly wave: SurveyWave;
  readonly heldOn: PlainDate;
  readonly mentorId: string;
  readonly seal: Seal;
}

/** What the principal said; later waves go a little better, for most. */
export function addSurvey(
  batch: Batch,
  of: BuiltCase,
  { random }: Surroundings,
  { visitId, wave, heldOn, mentorId, seal }: Held,
): void {
  const id = newId();
  const answers = invent(random, 0.45 + 0.08 * SURVEY_WAVES.indexOf(wave));
  const { dimensions, composite, instrument } = scoreSurvey(answers, RSS_EQ_1);
  const profile = {
    mode: 'IN_PERSON',
    interpreter: false,
    othersPresent: random.chance(0.3),
    consented: true,
  };
  batch.add('survey_responses', {
    id,
    case_id: of.id,
    visit_id: visitId,
    person_id: of.principal.id,
    wave,
    state: 'COMPLETED',
    instrument,
    held_on: heldOn,
    economic: dimensions.ECONOMIC,
    social: dimensions.SOCIAL,
    psychosocial: dimensions.PSYCHOSOCIAL,
    composite,
    answers_cipher: seal(
      'survey_responses',
      'answers_cipher',
      id,
      JSON.stringify({ profile, answers }),
    ),
    recorded_by: mentorId,
  });
}

/** Answers around a level from 0 to 1, question by question as a person is asked. */
function invent(random: SeededRandom, level: number): SurveyAnswers {
  const answers: Record<string, string | readonly string[]> = {};
  // Twice: what the first round said decides what else is asked.
  for (let round = 0; round < 2; round += 1)
    for (const item of askedItems(answers))
      answers[item.code] ??= takesSeveral(item) ? ticks(item, random) : one(item, random, level);
  return answers;
}

const ticks = (item: SurveyItem, random: SeededRandom): readonly string[] => {
  const options = optionsOf(item).filter((option) => option !== 'NONE');
  return [random.pick(options)];
};

function one(item: SurveyItem, random: SeededRandom, level: number): string {
  const scores = RSS_EQ_1.items.find(({ code }) => code === item.code)?.scores;
  if (scores === undefined) return random.pick(optionsOf(item));
  const target = level + random.whole(-35, 35) / 100;
  const [nearest] = Object.entries(scores).sort(
    (a, b) => Math.abs(a[1] - target) - Math.abs(b[1] - target),
  );
  return nearest?.[0] ?? 'DOES_NOT_KNOW';
}
