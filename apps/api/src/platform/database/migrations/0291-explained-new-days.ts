import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Explanations of visits on a new day lacked parts that every other has; counting anew stumbled over them. */
export class ExplainedNewDays0291 implements MigrationInterface {
  name = 'ExplainedNewDays1760000000291';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update deadlines set explanation = explanation || jsonb_build_object(
        'needsLegalReview', false,
        'terms', (select jsonb_agg('{"holidays": [], "uncertain": false}'::jsonb || term)
          from jsonb_array_elements(explanation->'terms') term))
      where explanation->>'decidedBy' = 'VISIT_RESCHEDULED'`);
  }

  /** What was added says nothing new. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
