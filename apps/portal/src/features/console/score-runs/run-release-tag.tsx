import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { Run } from './score-runs-question.js';

/** Whether organisations read this run, did once, never have, or never will. */
export function RunReleaseTag({ run: { state, isOfficial, isProvisional, releasedAt } }: { readonly run: Run }) {
  const t = useTexts();
  const format = useFormats();
  if (state !== 'computed') {
    return <StatusTag tone={state === 'failed' ? 'refused' : 'active'}>{t(`states:scoreRun.${state}`)}</StatusTag>;
  }
  if (isProvisional) return <StatusTag tone="neutral">{t('console:scoreRuns.provisional')}</StatusTag>;
  if (!releasedAt) return <StatusTag tone="waiting">{t('console:scoreRuns.notOfficial')}</StatusTag>;
  const date = format.date(releasedAt);
  return isOfficial ? (
    <StatusTag tone="done">{t('console:scoreRuns.releasedOn', { date })}</StatusTag>
  ) : (
    <StatusTag tone="neutral">{t('console:scoreRuns.replaced', { date })}</StatusTag>
  );
}
