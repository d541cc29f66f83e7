import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { DrawApplication } from './application.js';
import { useDrawDates } from './use-draw-dates.js';

/** The one thing to know of an application: its outcome, or when there will be one. */
export function useApplicationLead({ kind, draw, isListed, explanation }: DrawApplication): string {
  const t = useTexts();
  const format = useFormats();
  const { closes, offers } = useDrawDates(draw);
  if (kind === 'selected') return t('draw:applicant.leadSelected');
  if (draw.state === 'open') return t('draw:applicant.leadOpen', { closes });
  if (!isListed) return t('draw:applicant.leadLate');
  if (!explanation) return t('draw:applicant.leadClosed', { offers });
  if (explanation.isSelected)
    return t(explanation.round === 1 ? 'draw:applicant.leadRound1' : 'draw:applicant.leadRound2');
  return t('draw:applicant.leadWaiting', {
    rank: format.number(explanation.rank ?? 0),
    rankInStratum: format.number(explanation.rankInStratum ?? 0),
  });
}
