import type { Translator } from '@barometer/messages';

import type { Report } from './report-question.js';

/** What a document is called: its kind and its language. */
export function reportName(t: Translator, { kind, language }: Pick<Report, 'kind' | 'language'>): string {
  return t('reports:made.name', {
    kind: t(`reports:ask.${kind}`),
    language: t(language === 'fr' ? 'reports:made.inFrench' : 'reports:made.inEnglish'),
  });
}
