import type { FormKind } from '@qayidis/domain/assessments';
import type { SurveyWave } from '@qayidis/domain/survey';
import { defineMessages, type Message } from '#/lib/i18n';

export const FORM_KIND_WORDS = {
  INTAKE: { az: 'İlkin müsahibə', en: 'Intake interview' },
  RAPID_CHECK: { az: 'Sürətli yoxlama', en: 'Rapid check' },
  FOLLOW_UP_SCREENING: { az: 'Bayraq üzrə yoxlama', en: 'Follow-up screening' },
  SKILLS: { az: 'Bacarıqlar', en: 'Skills' },
  FAMILY: { az: 'Ailə', en: 'Family' },
  STRENGTHS: { az: 'Güclü tərəflər', en: 'Strengths' },
} as const satisfies Record<FormKind, Message>;
export const formKindMessages = defineMessages('form-kinds', FORM_KIND_WORDS);

export const SURVEY_WAVE_WORDS = {
  BASE: { az: 'başlanğıc', en: 'baseline' },
  M3: { az: '3-cü ay', en: '3 months' },
  M6: { az: '6-cı ay', en: '6 months' },
  M12: { az: '12-ci ay', en: '12 months' },
  FINAL: { az: 'son (vaxtından əvvəl)', en: 'final (early)' },
  ADHOC: { az: 'əlavə', en: 'ad hoc' },
} as const satisfies Record<SurveyWave, Message>;
export const surveyWaveMessages = defineMessages('survey-waves', SURVEY_WAVE_WORDS);
