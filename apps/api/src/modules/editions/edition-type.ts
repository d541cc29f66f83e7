import { categoriesInOrder } from './domain/strata.js';
import type { Edition } from './edition.entity.js';
import type { EditionType } from './editions.types.js';
import type { Operator } from './operator.entity.js';
import type { PriceList } from './price-list.entity.js';

/** Channels that a site orders on top of the common plan. */
const optionalChannels = new Set(['physical']);

/** What leaves the server of an edition. */
export function toEditionType(edition: Edition, operator: Operator, priceList: PriceList): EditionType {
  return {
    id: edition.id,
    number: edition.number,
    name: edition.name,
    state: edition.state,
    isDemonstration: edition.isDemonstration,
    operatorName: operator.name,
    publisher: operator.legalEntity,
    registrationOpensAt: edition.registrationOpensAt,
    registrationClosesAt: edition.registrationClosesAt,
    resultsAt: edition.resultsAt,
    fieldWorkWindows: edition.fieldWorkWindows.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
    freePlaces: edition.freePlaces,
    isSandbox: edition.isSandbox,
    territories: edition.territories.map((territory) => ({
      ...territory,
      regionCodes: territory.regionCodes && [...territory.regionCodes],
    })),
    strata: [...edition.strata],
    visitCapacity: edition.visitCapacity,
    beacon: edition.beacon && { chain: null, round: null, source: null, pattern: null, ...edition.beacon },
    beaconAt: edition.beaconAt,
    offersAt: edition.offersAt,
    daysToAnswer: edition.daysToAnswer,
    detailsDueAt: edition.detailsDueAt,
    categories: categoriesInOrder(edition).flatMap((code) => {
      const category = edition.categories[code];
      return category === undefined ? [] : [{ code, ...category }];
    }),
    categoryDataYear: edition.categoryDataYear,
    channels: Object.entries(edition.channelPlan).map(([channel, audits]) => ({
      channel,
      audits,
      weight: edition.channelWeights[channel] ?? 0,
      weightWithPhysical: edition.channelWeightsWithPhysical[channel] ?? 0,
      isInspected: edition.inspectedChannels.includes(channel),
      isOptional: optionalChannels.has(channel),
    })),
    priceList: {
      version: priceList.version,
      isDemonstration: priceList.isDemonstration,
      vatBasisPoints: priceList.vatBasisPoints,
      lines: [...priceList.lines],
    },
    gridVersionId: edition.gridVersionId,
  };
}
