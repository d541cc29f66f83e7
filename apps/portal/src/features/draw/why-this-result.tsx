import { useStratumName } from '../../i18n/stratum-name.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import type { DrawApplication, Explanation } from './application.js';
import { OrderPicture } from './order-picture.js';
import { StatusSentence } from './status-sentence.js';
import { useReasons } from './use-reasons.js';

interface WhyThisResultProps {
  readonly application: DrawApplication;
  readonly explanation: Explanation;
}

/** Why an application came out as it did, from the public record alone: its stratum, its status, its ticket, and who was admitted last. */
export function WhyThisResult({ application, explanation }: WhyThisResultProps) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useStratumName(application.draw.territories);
  const { stratumPlaces, stratumApplicants, stratumFirstTimers, shortTicket, positionInStratum } = explanation;
  const figures = t('draw:applicant.stratumFigures', {
    stratum: nameOf(application.stratumKey),
    places: t('draw:rules.places', { count: stratumPlaces }),
    applicants: t('draw:applicant.applicants', { count: stratumApplicants }),
    firstTimers: format.number(stratumFirstTimers),
  });
  return (
    <Section title={t('draw:applicant.why')}>
      <p>{figures}</p>
      <p>
        <StatusSentence application={application} />
      </p>
      <p>
        {t('draw:applicant.position', {
          ticket: shortTicket,
          position: format.number(positionInStratum),
          applicants: format.number(stratumApplicants),
        })}
      </p>
      <OrderPicture explanation={explanation} />
      {useReasons(explanation).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </Section>
  );
}
