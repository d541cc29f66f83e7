import type { RawValue } from '@barometer/scoring';
import type { Random } from '../random.js';
import type { SiteFacts } from './site-facts.js';

/** One contact as it begins, before its answers are chosen. */
export interface Contact {
  readonly facts: SiteFacts;
  /** What the mystery citizen plays, in the words of the grid's `scenarios`. */
  readonly scenarios: ReadonlySet<string>;
  readonly random: Random;
  /** Draws a plausible answer to a criterion at the quality of the contact, or so many points below it. */
  readonly draw: (criterionId: string, below?: number) => RawValue;
}

/** Answers that the circumstances settle, null among them; all other criteria are free. */
export type Settled = Record<string, RawValue>;

function nulls(...ids: string[]): Settled {
  return Object.fromEntries(ids.map((id) => [id, null]));
}

function phone({ facts, scenarios, random, draw }: Contact): Settled {
  const isFirstAttempt = draw('TEL-05') === true;
  const message = draw('TEL-08') === true;
  const transferred = draw('TEL-23') === true;
  const isSimple = !scenarios.has('after_hours') && random.chance(0.2);
  const answeredByMenu = facts.hasVoiceMenu && random.chance(0.4);
  return {
    'TEL-05': isFirstAttempt,
    'TEL-06': isFirstAttempt ? 1 : random.chance(0.7) ? 2 : 3,
    ...(answeredByMenu ? nulls('TEL-07') : {}),
    ...(scenarios.has('after_hours') ? { 'TEL-08': message, ...(message ? {} : nulls('TEL-09')) } : {}),
    ...(facts.hasVoiceMenu ? {} : nulls('TEL-10', 'TEL-11')),
    ...(facts.isAnonymous ? nulls('TEL-14') : {}),
    ...(isSimple ? nulls('TEL-17') : {}),
    ...(random.chance(0.6) ? nulls('TEL-19', 'TEL-20', 'TEL-21') : random.chance(0.5) ? nulls('TEL-21') : {}),
    ...(scenarios.has('transfer') ? { 'TEL-23': transferred, ...nulls(transferred ? 'TEL-24' : 'TEL-22') } : {}),
    ...(scenarios.has('procedure') && random.chance(0.3) ? nulls('TEL-28') : {}),
  };
}

/** How much worse answers in writing are in time than in substance, in points: without it, letters would come fast and say nothing. */
const SLOWNESS = { email: 20, letter: 12 };

/** An acknowledgement cannot come after the answer it announces. */
function acknowledgement(drawn: RawValue, delay: number): number {
  return Math.min(Number(drawn), delay - 1);
}

function email({ facts, random, draw, scenarios }: Contact): Settled {
  const delay = Number(draw('MEL-09', SLOWNESS.email));
  const acknowledged = draw('MEL-04') === true;
  const announced = draw('MEL-06') === true;
  const followUp: Settled =
    delay <= 1
      ? nulls('MEL-04', 'MEL-05', 'MEL-06', 'MEL-07', 'MEL-10')
      : acknowledged
        ? {
            'MEL-04': true,
            'MEL-05': acknowledgement(draw('MEL-05'), delay),
            'MEL-06': announced,
            ...(announced ? {} : nulls('MEL-10')),
          }
        : { 'MEL-04': false, ...nulls('MEL-05', 'MEL-06', 'MEL-07', 'MEL-10') };
  return {
    'MEL-03': true,
    'MEL-08': true,
    'MEL-09': delay,
    ...followUp,
    ...(facts.isAnonymous ? nulls('MEL-15') : {}),
    ...(random.chance(0.35) ? nulls('MEL-19') : {}),
    'MEL-21': !random.chance(0.01),
    ...(scenarios.has('transfer') || random.chance(0.3) ? {} : nulls('MEL-23')),
  };
}

const QUICK_LETTER_DAYS = 15;

function letter({ facts, random, draw }: Contact): Settled {
  const delay = Number(draw('COU-07', SLOWNESS.letter));
  const acknowledged = draw('COU-03') === true;
  const followUp: Settled =
    delay <= QUICK_LETTER_DAYS
      ? nulls('COU-03', 'COU-04', 'COU-05')
      : acknowledged
        ? { 'COU-03': true, 'COU-04': acknowledgement(draw('COU-04'), delay) }
        : { 'COU-03': false, ...nulls('COU-04', 'COU-05') };
  return {
    'COU-02': true,
    'COU-06': true,
    'COU-07': delay,
    ...followUp,
    ...(random.chance(0.4) ? nulls('COU-08') : {}),
    ...(facts.isAnonymous ? nulls('COU-12') : {}),
  };
}

const QUICK_POST_HOURS = 4;

function social({ random, draw }: Contact): Settled {
  const delay = Number(draw('RSO-07'));
  return {
    'RSO-06': true,
    'RSO-07': delay,
    ...(delay < QUICK_POST_HOURS ? nulls('RSO-08') : {}),
    ...(random.chance(0.3) ? nulls('RSO-12') : {}),
    ...(random.chance(0.7) ? nulls('RSO-13') : {}),
  };
}

function physical({ facts, random, draw }: Contact): Settled {
  const wait = Number(draw('PHY-13'));
  return {
    ...(facts.hasRoadside ? {} : nulls('PHY-01', 'PHY-05')),
    'PHY-03': !random.chance(0.03),
    ...(facts.hasTickets ? nulls('PHY-09') : {}),
    ...(facts.isAnonymous ? nulls('PHY-12') : {}),
    'PHY-13': wait,
    ...(wait === 0 ? nulls('PHY-14') : {}),
    ...(wait < 5 ? nulls('PHY-15') : {}),
    ...(random.chance(0.4) ? nulls('PHY-22') : {}),
  };
}

const AT_A_CONTACT: Readonly<Record<string, (contact: Contact) => Settled>> = {
  phone,
  email,
  letter,
  social,
  physical,
};

/** What the circumstances of one answered contact settle, so that its answers agree with each other. */
export function settledAtContact(channel: string, contact: Contact): Settled {
  return AT_A_CONTACT[channel]?.(contact) ?? {};
}

/** What the facts of a site settle among its site answers on a channel. */
export function settledAtSite(channel: string, { facts, random }: Pick<Contact, 'facts' | 'random'>): Settled {
  switch (channel) {
    case 'phone':
      return { 'TEL-04': !random.chance(0.03) };
    case 'email':
      return facts.hasContactForm ? {} : nulls('MEL-02');
    case 'letter':
      return { 'COU-01': !random.chance(0.02) };
    case 'website':
      return {
        'WEB-02': !random.chance(0.02),
        ...(facts.receivesThePublic ? {} : nulls('WEB-08', 'WEB-09', 'WEB-10')),
        ...(facts.hasSearchEngine ? {} : nulls('WEB-11')),
        ...(facts.hasOnlineProcedure ? {} : nulls('WEB-15')),
        ...(facts.takesAppointments ? {} : nulls('WEB-18')),
      };
    case 'social':
      return { 'RSO-01': true };
    default:
      return {};
  }
}
