import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ButtonLink } from '../../../../ui/button-link.js';
import { Section } from '../../../../ui/page.js';
import type { ConsoleEdition } from '../../console-edition.js';
import type { Campaign } from '../messages-question.js';
import classes from '../messages.module.css';
import { useSegmentWords } from '../segment-words.js';
import { SegmentReach } from '../segment-reach.js';
import { DiscardMessage } from './discard-message.js';
import { MessagePreview } from './message-preview.js';
import { SendMessage } from './send-message.js';
import { segmentInput } from './segment-input.js';

interface ReviewMessageProps {
  readonly campaign: Campaign;
  readonly edition: ConsoleEdition;
}

/** A draft before it is sent: to whom, how it looks to them, and the one button that sends it. */
export function ReviewMessage({ campaign, edition }: ReviewMessageProps) {
  const t = useTexts();
  const language = useLanguage();
  const words = useSegmentWords(edition);
  return (
    <>
      <Section title={t('messaging:segment.title')}>
        <p>{words(campaign.segment)}</p>
        <SegmentReach editionId={edition.id} filter={segmentInput(campaign.segment)} />
        <div className={classes.actions}>
          <ButtonLink
            to="/$language/operateur/editions/$editionId/messages/$campaignId"
            params={{ language, editionId: edition.id, campaignId: campaign.id }}
            search={{ modifier: true }}
            variant="default"
          >
            {t('messaging:review.edit')}
          </ButtonLink>
          <DiscardMessage campaignId={campaign.id} editionId={edition.id} />
        </div>
      </Section>
      <MessagePreview campaign={campaign} />
      <SendMessage campaign={campaign} />
    </>
  );
}
