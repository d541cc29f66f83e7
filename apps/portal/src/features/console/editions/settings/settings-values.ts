import { drandChains } from '@barometer/draw';

import type { SaveEditionSettings } from '../../../../gql/graphql.js';
import { parisInput, parisInstant } from '../../../../i18n/paris-input.js';
import { planInput, typedPlan } from './plan-values.js';
import type { TypedPlan } from './plan-values.js';
import { priceInput, typedPrices } from './price-values.js';
import type { TypedPrices } from './price-values.js';
import type { SettableEdition } from './edition-settings.js';

export interface TypedWindow {
  startsAt: string;
  endsAt: string;
}

export interface TypedTerritory {
  code: string;
  labelFr: string;
  labelEn: string;
  /** The one that takes whoever is in none. */
  isRest: boolean;
  regionCodes: string[];
}

/** The settings as they are typed: moments as clocks in Paris show them, numbers as texts. */
export interface TypedSettings extends TypedPlan, Record<string, unknown> {
  number: string;
  name: string;
  registrationOpensAt: string;
  registrationClosesAt: string;
  beacon: { kind: 'drand' | 'announced'; chain: string; source: string; pattern: string };
  beaconAt: string;
  offersAt: string;
  daysToAnswer: string;
  detailsDueAt: string;
  fieldWorkWindows: TypedWindow[];
  resultsAt: string;
  freePlaces: string;
  territories: TypedTerritory[];
  /** Places by category, then territory; nothing typed is none. */
  strata: Record<string, Record<string, string>>;
  visitCapacity: string;
  prices: TypedPrices;
}

export function typedSettings(edition: SettableEdition, language: 'fr' | 'en'): TypedSettings {
  const { beacon, strata, visitCapacity } = edition;
  return {
    number: String(edition.number),
    name: edition.name,
    registrationOpensAt: parisInput(edition.registrationOpensAt),
    registrationClosesAt: parisInput(edition.registrationClosesAt),
    beacon: {
      kind: beacon?.kind === 'announced' ? 'announced' : 'drand',
      chain: beacon?.chain ?? drandChains[0].hash,
      source: beacon?.source ?? '',
      pattern: beacon?.pattern ?? '',
    },
    beaconAt: parisInput(edition.beaconAt),
    offersAt: parisInput(edition.offersAt),
    daysToAnswer: String(edition.daysToAnswer),
    detailsDueAt: parisInput(edition.detailsDueAt),
    fieldWorkWindows: edition.fieldWorkWindows.map(({ startsAt, endsAt }) => ({
      startsAt: parisInput(startsAt),
      endsAt: parisInput(endsAt),
    })),
    resultsAt: parisInput(edition.resultsAt),
    freePlaces: String(edition.freePlaces),
    territories: edition.territories.map(({ code, labelFr, labelEn, regionCodes }) => ({
      code,
      labelFr,
      labelEn,
      isRest: !regionCodes,
      regionCodes: [...(regionCodes ?? [])],
    })),
    strata: placesByCategory(strata),
    visitCapacity: typeof visitCapacity === 'number' ? String(visitCapacity) : '',
    ...typedPlan(edition, language),
    prices: typedPrices(edition, language),
  };
}

/** What is sent; the moments were checked to be some. */
export function settingsInput(editionId: string, values: TypedSettings): SaveEditionSettings {
  const { beacon, territories } = values;
  const at = (typed: string) => parisInstant(typed) ?? '';
  return {
    editionId,
    number: countOf(values.number) ?? 0,
    name: values.name,
    registrationOpensAt: at(values.registrationOpensAt),
    registrationClosesAt: at(values.registrationClosesAt),
    beacon:
      beacon.kind === 'drand'
        ? { kind: 'drand', chain: beacon.chain }
        : { kind: 'announced', source: beacon.source, pattern: beacon.pattern },
    beaconAt: at(values.beaconAt),
    offersAt: at(values.offersAt),
    daysToAnswer: countOf(values.daysToAnswer) ?? 0,
    detailsDueAt: values.detailsDueAt === '' ? null : at(values.detailsDueAt),
    fieldWorkWindows: values.fieldWorkWindows.map(({ startsAt, endsAt }) => ({
      startsAt: at(startsAt),
      endsAt: at(endsAt),
    })),
    resultsAt: at(values.resultsAt),
    freePlaces: countOf(values.freePlaces) ?? 0,
    territories: territories.map(({ code, labelFr, labelEn, isRest, regionCodes }) => ({
      code,
      labelFr,
      labelEn,
      regionCodes: isRest ? null : regionCodes,
    })),
    strata: strataOf(values),
    visitCapacity: values.visitCapacity.trim() === '' ? null : (countOf(values.visitCapacity) ?? 0),
    ...planInput(values),
    prices: priceInput(values.prices),
  };
}

/** A whole number that was typed, blanks between thousands allowed; null for anything else. */
export function countOf(typed: string): number | null {
  const digits = typed.replaceAll(/\s/g, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}

/** Places typed for strata whose territory is still there. */
export function strataOf({ strata, territories }: TypedSettings): { key: string; places: number }[] {
  return Object.entries(strata).flatMap(([category, places]) =>
    territories.flatMap(({ code }) => {
      const count = countOf(places[code] ?? '') ?? 0;
      return count === 0 ? [] : [{ key: `${category}.${code}`, places: count }];
    }),
  );
}

function placesByCategory(strata: SettableEdition['strata']): TypedSettings['strata'] {
  const byCategory: TypedSettings['strata'] = {};
  for (const { categoryCode, territoryCode, places } of strata) {
    const row = (byCategory[categoryCode] ??= {});
    row[territoryCode] = places === 0 ? '' : String(places);
  }
  return byCategory;
}
