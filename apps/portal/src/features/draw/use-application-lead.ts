import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { DrawApplication } from './application.js';
import { presentOf, waits } from './present-of.js';
import { useDrawDates, useIsLate } from './use-draw-dates.js';

/** The one thing to know of an application: what the draw made of it, or when it will, and where it stands since. */
export function useApplicationLead(application: DrawApplication): string {
  const t = useTexts();
  const format = useFormats();
  const atDraw = useAtDraw(application);
  const { kind, registration } = application;
  const present = presentOf(registration.state);
  if (kind === 'selected' || present === null) return atDraw;
  const date = registration.offerExpiresAt ? format.dateTime(registration.offerExpiresAt) : '';
  return `${atDraw} ${t(`draw:applicant.now.${present}`, { date })}`;
}

function useAtDraw({ kind, draw, isListed, explanation, registration }: DrawApplication): string {
  const t = useTexts();
  const format = useFormats();
  const { closes, offers } = useDrawDates(draw);
  const isLate = useIsLate(draw);
  if (kind === 'selected') return t('draw:applicant.leadSelected');
  if (draw.state === 'open') return t('draw:applicant.leadOpen', { closes });
  if (!isListed) {
    const late = t('draw:applicant.leadLate');
    return waits(registration.state) ? `${late} ${t('draw:applicant.leadLateWaits')}` : late;
  }
  if (!explanation) return t(isLate ? 'draw:applicant.leadOutcomeLate' : 'draw:applicant.leadClosed', { offers });
  if (explanation.isSelected)
    return t(explanation.round === 1 ? 'draw:applicant.leadRound1' : 'draw:applicant.leadRound2');
  return t('draw:applicant.leadWaiting', {
    rank: format.number(explanation.rank ?? 0),
    rankInStratum: format.number(explanation.rankInStratum ?? 0),
  });
}
