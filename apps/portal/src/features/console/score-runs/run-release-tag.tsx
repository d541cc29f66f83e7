import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { Run } from './score-runs-question.js';

const PROVISIONAL_TONES = { settling: 'active', computed: 'neutral', failed: 'refused' } as const;

/** Whether organisations read this run, did once, never have, or never will. */
export function RunReleaseTag({ run: { state, isOfficial, isProvisional, releasedAt } }: { readonly run: Run }) {
  const t = useTexts();
  const format = useFormats();
  if (isProvisional && (state === 'settling' || state === 'computed' || state === 'failed')) {
    return <StatusTag tone={PROVISIONAL_TONES[state]}>{t(`console:scoreRuns.provisionalState.${state}`)}</StatusTag>;
  }
  if (state !== 'computed') {
    return <StatusTag tone={state === 'failed' ? 'refused' : 'active'}>{t(`states:scoreRun.${state}`)}</StatusTag>;
  }
  if (!releasedAt) return <StatusTag tone="waiting">{t('console:scoreRuns.notOfficial')}</StatusTag>;
  const date = format.date(releasedAt);
  return isOfficial ? (
    <StatusTag tone="done">{t('console:scoreRuns.releasedOn', { date })}</StatusTag>
  ) : (
    <StatusTag tone="neutral">{t('console:scoreRuns.replaced', { date })}</StatusTag>
  );
}
