import { PERSONA_ORGANISATION_KEY } from './cast/cast.js';
import { CATEGORIES } from './cast/cast-sizes.js';
import {
  earlierParticipants,
  finishedApplicants,
  finishedParticipants,
  openParticipants,
  type DemonstrationParticipant,
} from './participants.js';

const editions = { finished: finishedParticipants(), earlier: earlierParticipants(), open: openParticipants() };
const registrationsOf = (participants: readonly DemonstrationParticipant[]) =>
  participants.flatMap(({ registrations }) => registrations);

describe('who takes part', () => {
  it('is 321 organisations with 376 sites in the finished edition', () => {
    expect(editions.finished).toHaveLength(321);
    expect(registrationsOf(editions.finished)).toHaveLength(376);
    const sizes = editions.finished.map(({ registrations }) => registrations.length);
    expect(sizes.filter((size) => size >= 4)).toHaveLength(5);
    expect(Math.max(...sizes)).toBe(12);
  });

  it('is 60 sites in the earlier edition, 12 of which never come back', () => {
    const later = new Set(editions.finished.map(({ organisation }) => organisation.key));
    expect(registrationsOf(editions.earlier)).toHaveLength(60);
    expect(editions.earlier.filter(({ organisation }) => !later.has(organisation.key))).toHaveLength(12);
  });

  it('is 133 organisations in the open edition, 93 of them for the first time, with more free applications than places', () => {
    expect(editions.open).toHaveLength(133);
    expect(editions.open.filter(({ registrations }) => registrations[0]?.isFirstTime)).toHaveLength(93);
    expect(registrationsOf(editions.open).filter(({ kind }) => kind === 'free').length).toBeGreaterThan(80);
  });

  it('has the persona apply for one of its sites in the open edition alone', () => {
    const kinds = Object.values(editions).map((participants) =>
      participants
        .find(({ organisation }) => organisation.key === PERSONA_ORGANISATION_KEY)
        ?.registrations.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([Array(4).fill('paid'), Array(4).fill('paid'), ['paid', 'paid', 'paid', 'free']]);
  });

  it('has first-timers alone take free places of the finished edition, and nobody apply for one who takes part otherwise', () => {
    const free = editions.finished.flatMap(({ registrations }) => registrations).filter(({ kind }) => kind === 'free');
    expect(free.filter(({ isFirstTime }) => !isFirstTime)).toEqual([]);
    const taking = new Set(editions.finished.map(({ organisation }) => organisation.key));
    const applicants = finishedApplicants();
    expect(applicants.filter(({ organisation }) => taking.has(organisation.key))).toEqual([]);
    const before = new Set(editions.earlier.map(({ organisation }) => organisation.key));
    for (const { organisation, registrations } of applicants) {
      expect(registrations.map(({ isFirstTime }) => isFirstTime)).toEqual([!before.has(organisation.key)]);
    }
  });

  it.each(Object.entries(editions))('covers the nine categories in the %s edition', (_, participants) => {
    expect(new Set(participants.map(({ organisation }) => organisation.category))).toEqual(new Set(CATEGORIES));
  });

  it.each(Object.entries(editions))(
    'mixes free and paid in the %s edition, one free place an organisation',
    (_, participants) => {
      const kinds = registrationsOf(participants).map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['free', 'paid']));
      for (const { registrations } of participants) {
        expect(registrations.filter(({ kind }) => kind === 'free').length).toBeLessThanOrEqual(1);
        expect(registrations.every(({ kind, hasPhysicalVisits }) => kind === 'paid' || !hasPhysicalVisits)).toBe(true);
      }
    },
  );

  it.each(Object.entries(editions))(
    'has the persona with all its sites, visits at the central one, in the %s edition',
    (_, participants) => {
      const persona = participants.find(({ organisation }) => organisation.key === PERSONA_ORGANISATION_KEY);
      expect(persona?.registrations).toHaveLength(4);
      expect(persona?.registrations.find(({ site }) => site.isCentral)?.hasPhysicalVisits).toBe(true);
    },
  );

  it('has some sites without a social account and some secondary ones', () => {
    const sites = registrationsOf(editions.finished).map(({ site }) => site);
    expect(sites.filter(({ hasSocialAccount }) => !hasSocialAccount).length).toBeGreaterThan(20);
    expect(sites.filter(({ isCentral }) => !isCentral)).toHaveLength(55);
  });
});
