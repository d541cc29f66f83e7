import {
  demonstrationCast,
  PERSONA_ORGANISATION_KEY,
  type DemonstrationOrganisation,
  type DemonstrationSite,
} from './cast/cast.js';
import { CATEGORIES, type Category, FINISHED_COUNTS, FORMER_COUNTS, participantCount } from './cast/cast-sizes.js';
import type { ApplicationEnd } from './past-draw.js';
import { randomFrom } from './random.js';

/** A site in an edition: how it registered. Only a paid one may have physical visits. */
export interface DemonstrationRegistration {
  readonly site: DemonstrationSite;
  readonly kind: 'free' | 'paid';
  readonly hasPhysicalVisits: boolean;
  readonly isFirstTime: boolean;
}

/** An organisation in an edition, with the sites it registered. */
export interface DemonstrationParticipant {
  readonly organisation: DemonstrationOrganisation;
  readonly registrations: readonly DemonstrationRegistration[];
}

/** An organisation that applied for a free place of an edition that is over and took no part. */
export interface DemonstrationApplicant extends DemonstrationParticipant {
  readonly end: Exclude<ApplicationEnd, 'took_part'>;
}

/** Organisations of each category that also take part in the earlier edition: 45, the persona's among them. */
const EARLIER_COUNTS: Readonly<Record<Category, number>> = {
  city_over_50k: 7,
  city_20k_50k: 9,
  city_under_20k: 11,
  intercommunality: 6,
  department: 5,
  region: 2,
  france_services: 2,
  planning_economy: 1,
  social_health: 2,
};

/** And those that have confirmed a place in the open one: 40, beside its newcomers. */
const RETURNING_COUNTS: Readonly<Record<Category, number>> = {
  city_over_50k: 5,
  city_20k_50k: 8,
  city_under_20k: 10,
  intercommunality: 6,
  department: 4,
  region: 1,
  france_services: 2,
  planning_economy: 1,
  social_health: 3,
};

const FREE_SHARE = 0.45;
const VISITS_SHARE = 0.3;

function register(
  organisation: DemonstrationOrganisation,
  edition: string,
  sites: number,
  isFirstTime: boolean,
): DemonstrationParticipant {
  const random = randomFrom('registration', edition, organisation.key);
  const isPersona = organisation.key === PERSONA_ORGANISATION_KEY;
  // An organisation with several sites pays for all of them, so that its manager sees every detail.
  const isModest = organisation.sites.length === 1 && random.chance(FREE_SHARE);
  // First-timers took all the free places of the finished edition: who returned, paid.
  const isFree = isModest && (edition !== 'finished' || isFirstTime);
  const registrations = organisation.sites.slice(0, sites).map((site): DemonstrationRegistration => ({
    site,
    kind: isFree ? 'free' : 'paid',
    hasPhysicalVisits: !isModest && (random.chance(VISITS_SHARE) || (isPersona && site.isCentral)),
    isFirstTime,
  }));
  return { organisation, registrations };
}

function participants<Participant extends DemonstrationParticipant>(
  take: (organisation: DemonstrationOrganisation, rank: number) => Participant | null,
): Participant[] {
  const cast = demonstrationCast();
  return CATEGORIES.flatMap((category) =>
    cast
      .filter((organisation) => organisation.category === category)
      .flatMap((organisation, rank) => take(organisation, rank) ?? []),
  );
}

/** All sites of the persona's organisation, the central one of the others. */
function sitesTaken({ key }: DemonstrationOrganisation, others = 1): number {
  return key === PERSONA_ORGANISATION_KEY ? Number.POSITIVE_INFINITY : others;
}

/** The 321 organisations of the finished edition, with all their sites. */
export function finishedParticipants(): DemonstrationParticipant[] {
  return participants((organisation, rank) => {
    if (rank >= FINISHED_COUNTS[organisation.category]) return null;
    return register(organisation, 'finished', organisation.sites.length, rank >= EARLIER_COUNTS[organisation.category]);
  });
}

/** Of the applicants of the finished edition who were drawn, those who did not keep their place. */
const GIVEN_BACK: readonly DemonstrationApplicant['end'][] = ['declined', 'declined', 'expired'];

/**
 * Who applied for a free place of the finished edition in vain: towns for their first time, more than their stratum had places for, the first of which were
 * drawn and gave their place back, and the former participants, who come after first-timers.
 */
export function finishedApplicants(): DemonstrationApplicant[] {
  let drawn = 0;
  return participants((organisation, rank) => {
    const { category, departmentCode } = organisation;
    if (rank >= FINISHED_COUNTS[category] && rank < FINISHED_COUNTS[category] + FORMER_COUNTS[category]) {
      return { ...applyForPlace(organisation, false), end: 'waiting' };
    }
    const isTown = category === 'city_under_20k' && departmentCode !== null && departmentCode.length === 2;
    if (!isTown || rank < participantCount(category)) return null;
    return { ...applyForPlace(organisation, true), end: GIVEN_BACK[drawn++] ?? 'waiting' };
  });
}

/** The 57 organisations of the earlier edition, with 60 sites: 12 of them never came back. */
export function earlierParticipants(): DemonstrationParticipant[] {
  return participants((organisation, rank) => {
    const { category } = organisation;
    const isFormer = rank >= FINISHED_COUNTS[category] && rank < FINISHED_COUNTS[category] + FORMER_COUNTS[category];
    return isFormer || rank < EARLIER_COUNTS[category]
      ? register(organisation, 'earlier', sitesTaken(organisation), true)
      : null;
  });
}

/** Who registered in the open edition: 40 organisations that return, 24 newcomers, and 69 that apply for a free place. */
export function openParticipants(): DemonstrationParticipant[] {
  return participants((organisation, rank) => {
    const { category, key } = organisation;
    if (rank >= participantCount(category)) return applyForPlace(organisation, true);
    const isNewcomer = rank >= FINISHED_COUNTS[category] + FORMER_COUNTS[category];
    if (!isNewcomer && rank >= RETURNING_COUNTS[category]) return null;
    const registered = register(organisation, 'open', sitesTaken(organisation, 2), isNewcomer);
    return key === PERSONA_ORGANISATION_KEY ? withLastSiteFree(registered) : registered;
  });
}

function applyForPlace(organisation: DemonstrationOrganisation, isFirstTime: boolean): DemonstrationParticipant {
  const registrations = organisation.sites.slice(0, 1).map((site) => ({
    site,
    kind: 'free' as const,
    hasPhysicalVisits: false,
    isFirstTime,
  }));
  return { organisation, registrations };
}

/** The personas pay for their sites and apply for the last one, so that both ways can be followed. */
function withLastSiteFree({ organisation, registrations }: DemonstrationParticipant): DemonstrationParticipant {
  const last = registrations.at(-1);
  if (last === undefined) throw new Error(`${organisation.key} has no site.`);
  return {
    organisation,
    registrations: [...registrations.slice(0, -1), { ...last, kind: 'free', hasPhysicalVisits: false }],
  };
}
