import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Registration } from './registration.js';
import classes from './registrations.module.css';
import { isPending, timelineOf } from './timeline-of.js';
import type { Milestone, Progress } from './timeline-of.js';

interface TimelineProps {
  readonly registration: Registration;
  /** Its results can be read. */
  readonly isReleased: boolean;
}

/** Where the registration stands on its way to the results, with the dates that are known. */
export function Timeline({ registration, isReleased }: TimelineProps) {
  const t = useTexts();
  const dateOf = useMilestoneDate(registration);
  const words: Record<Progress, string> = {
    done: t('registrations:page.stepDone'),
    todo: t('registrations:page.stepTodo'),
    running: t('registrations:page.stepRunning'),
    next: t('registrations:page.stepNext'),
    upcoming: t('registrations:page.stepUpcoming'),
    ended: t('registrations:page.stepEnded'),
  };
  return (
    <ol className={classes.timeline}>
      {timelineOf({ ...registration, isReleased }).map(({ milestone, progress }) => {
        const date = dateOf(milestone, progress);
        return (
          <li key={milestone} data-progress={progress} aria-current={isPending(progress) ? 'step' : undefined}>
            <strong>{t(`registrations:timeline.${milestone}`)}</strong>
            <span>{[words[progress], date].filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}

function useMilestoneDate({ submittedAt, confirmedAt, offerExpiresAt, edition }: Registration) {
  const t = useTexts();
  const format = useFormats();
  const first = edition.fieldWorkWindows[0];
  const last = edition.fieldWorkWindows.at(-1);

  return (milestone: Milestone, progress: Progress): string | undefined => {
    switch (milestone) {
      case 'submitted':
        return t('registrations:timeline.on', { date: format.date(submittedAt) });
      case 'draw':
        return progress === 'done'
          ? undefined
          : edition.offersAt
            ? t('offers:lead.announcedOn', { date: format.dateTime(edition.offersAt) })
            : t('registrations:timeline.afterClosing', { date: format.date(edition.registrationClosesAt) });
      case 'offered':
        return isPending(progress) && offerExpiresAt
          ? t('registrations:timeline.answerBefore', { date: format.dateTime(offerExpiresAt) })
          : undefined;
      case 'confirmed':
        return confirmedAt ? t('registrations:timeline.on', { date: format.date(confirmedAt) }) : undefined;
      case 'audits':
        return first && last
          ? t('registrations:timeline.between', { from: format.date(first.startsAt), to: format.date(last.endsAt) })
          : undefined;
      case 'results':
        return t('registrations:timeline.on', { date: format.date(edition.resultsAt) });
      case 'payment':
      case 'waiting':
      case 'declined':
      case 'expired':
      case 'withdrawn':
        return undefined;
    }
  };
}
