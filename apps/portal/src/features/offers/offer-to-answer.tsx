import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ActionOutcome } from '../../ui/action-outcome.js';
import { Deadline } from '../../ui/deadline.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { useAction } from '../../ui/use-action.js';
import { ANSWER_OFFER_BY_LINK } from './offer-by-link.js';
import type { OfferByLink } from './offer-by-link.js';
import classes from './offers.module.css';

interface OfferToAnswerProps {
  readonly token: string;
  readonly offer: OfferByLink;
  readonly onAnswered: (state: OfferByLink['state'] | 'unusable') => void;
}

/** What is offered and until when, then one button for each answer with what follows from it. */
export function OfferToAnswer({ token, offer, onAnswered }: OfferToAnswerProps) {
  const t = useTexts();
  const format = useFormats();
  const [answerOffer] = useMutation(ANSWER_OFFER_BY_LINK);
  const { outcome, isRunning, run } = useAction();
  const { organisationName: organisation, siteName: site, expiresAt, reference } = offer;
  const edition = editionTitle(t, offer.editionName);

  const answer = (accept: boolean) =>
    run(async () => {
      const { data } = await answerOffer({ variables: { token, accept } });
      const result = data?.answerOfferByLink;
      if (result?.__typename === 'OfferAnsweredByLink') onAnswered(result.state);
      if (result?.__typename === 'OfferUnavailable') onAnswered(result.state);
      if (result?.__typename === 'OfferLinkUnusable') onAnswered('unusable');
      return result?.__typename === 'TooManyTries' ? { tone: 'attention', text: result.message } : null;
    });

  return (
    <>
      <PageHead
        title={t('offers:link.title', { site })}
        kicker={`${organisation} · ${edition}`}
        lead={t('offers:link.lead', { organisation, edition, deadline: format.dateTime(expiresAt) })}
      />
      <FactList
        facts={[
          { label: t('offers:link.organisation'), value: organisation },
          { label: t('offers:link.site'), value: site },
          { label: t('offers:link.edition'), value: edition },
          { label: t('offers:link.reference'), value: reference },
          { label: t('offers:link.deadline'), value: <Deadline at={expiresAt} /> },
        ]}
      />
      <Section title={t('offers:link.answer')}>
        <div className={classes.answer}>
          <p>{t('offers:link.acceptText', { date: format.date(offer.resultsAt) })}</p>
          <Button aria-disabled={isRunning || undefined} onClick={() => (isRunning ? undefined : void answer(true))}>
            {t('offers:link.accept')}
          </Button>
        </div>
        <div className={classes.answer}>
          <p>{t('offers:link.declineText')}</p>
          <Button
            variant="default"
            aria-disabled={isRunning || undefined}
            onClick={() => (isRunning ? undefined : void answer(false))}
          >
            {t('offers:link.decline')}
          </Button>
        </div>
        <ActionOutcome outcome={outcome} />
        <p className={classes.who}>{t('offers:link.who', { organisation })}</p>
      </Section>
    </>
  );
}
