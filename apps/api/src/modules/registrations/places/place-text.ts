import {
  editionInText,
  formatDate,
  formatDateTime,
  formatDateTimeIn,
  formatNumber,
  type Language,
  type Translator,
} from '@barometer/messages';
import type { Edition } from '../../editions/index.js';
import type { Organisation } from '../../organisations/index.js';
import type { Site } from '../../sites/index.js';
import { overseasZone } from '../domain/overseas-zone.js';
import type { ParticipationText } from '../participation-mails.service.js';
import type { Registration } from '../registration.entity.js';
import type { NewsOfPlace } from './place-news.js';

/** What a mail about a place is written from. */
export interface PlaceStory {
  readonly registration: Registration;
  readonly organisation: Pick<Organisation, 'name'>;
  readonly edition: Pick<Edition, 'name' | 'resultsAt'>;
  readonly site: Pick<Site, 'name'>;
  /** Opens the page where the offer can be answered without signing in. */
  readonly offerLink: string;
}

/** The mail for a piece of news, in the language of its reader. */
export function placeText(news: NewsOfPlace, story: PlaceStory, t: Translator, language: Language): ParticipationText {
  switch (news) {
    case 'offered':
    case 'reminder_3':
    case 'reminder_1':
      return offerText(news === 'offered' ? 'placeOffered' : 'placeReminder', story, t, language);
    case 'waiting':
      return waitingText(story, t, language);
    case 'accepted':
      return endText('placeAccepted', story, t, [
        t('mails:placeAccepted.next', { date: formatDate(story.edition.resultsAt, language) }),
      ]);
    case 'declined':
      return endText('placeDeclined', story, t);
    case 'expired':
      return endText('placeExpired', story, t);
    case 'withdrawn':
      return endText('placeWithdrawn', story, t);
  }
}

function offerText(
  key: 'placeOffered' | 'placeReminder',
  story: PlaceStory,
  t: Translator,
  language: Language,
): ParticipationText {
  const { registration, offerLink } = story;
  const expiresAt = registration.offerExpiresAt;
  if (expiresAt === null) throw new Error(`Registration ${registration.id} has no deadline.`);
  const values = valuesOf(story, t);
  const zone = overseasZone(registration.regionCode);
  const local =
    zone === null ? [] : [t('mails:placeOffered.local', { time: formatDateTimeIn(expiresAt, language, zone) })];
  return {
    subject: t(`mails:${key}.subject`, { ...values, deadline: formatDate(expiresAt, language) }),
    paragraphs: [
      t(`mails:${key}.offered`, values),
      t('mails:placeOffered.answer', { deadline: formatDateTime(expiresAt, language) }),
      ...local,
      t('mails:placeOffered.how', values),
    ],
    action: { label: t('mails:action.offer'), personalPath: offerLink },
  };
}

function waitingText(story: PlaceStory, t: Translator, language: Language): ParticipationText {
  const { id, waitingRank } = story.registration;
  const rank =
    waitingRank === null
      ? t('offers:rank.late')
      : t('offers:rank.listed', { rank: formatNumber(waitingRank, language) });
  return {
    subject: t('mails:placeWaiting.subject', valuesOf(story, t)),
    paragraphs: [
      t('mails:placeWaiting.waiting', valuesOf(story, t)),
      rank,
      t('mails:placeWaiting.next'),
      t('mails:placeWaiting.paid'),
    ],
    action: { label: t('mails:action.registration'), path: `/inscriptions/${id}` },
  };
}

function endText(
  key: 'placeAccepted' | 'placeDeclined' | 'placeExpired' | 'placeWithdrawn',
  story: PlaceStory,
  t: Translator,
  further: readonly string[] = [],
): ParticipationText {
  const values = valuesOf(story, t);
  return {
    subject: t(`mails:${key}.subject`, values),
    paragraphs: [t(`mails:${key}.told`, values), ...further],
    action: { label: t('mails:action.registration'), path: `/inscriptions/${story.registration.id}` },
  };
}

function valuesOf({ registration, organisation, edition, site }: PlaceStory, t: Translator) {
  return {
    organisation: organisation.name,
    site: site.name,
    reference: registration.reference,
    edition: editionInText(t, edition.name),
  };
}
