import { addedPlaces, type AmendedValues } from '../domain/amendments.js';
import type { EditionType } from '../editions.types.js';
import type { Amendment } from './amendment.entity.js';
import type { AmendedValuesType, AmendmentType } from './amendments.types.js';
import type { EditionPublication } from './publications.service.js';
import type { PublishedEditionType } from './publications.types.js';

/** What leaves the server of a publication. */
export function toPublicationType(edition: EditionType, publication: EditionPublication): PublishedEditionType {
  const { rulesHash, settingsHash, gridHash, weightsHash, categoriesHash, publishedAt, amendments } = publication;
  return {
    edition,
    publishedAt,
    rulesHash,
    settingsHash,
    firstRulesHash: publication.original.rulesHash,
    firstSettingsHash: publication.original.settingsHash,
    gridHash,
    weightsHash,
    categoriesHash,
    addedPlaces: addedPlaces(amendments),
    amendments: amendments.map(toAmendmentType),
  };
}

function toAmendmentType({ before, after, ...amendment }: Amendment): AmendmentType {
  const { id, number, kind, reason, rulesHash, settingsHash, amendedAt, authorId, operatorId } = amendment;
  const values = { before: toValuesType(before), after: toValuesType(after) };
  return { id, number, kind, reason, rulesHash, settingsHash, amendedAt, authorId, operatorId, ...values };
}

function toValuesType(values: AmendedValues): AmendedValuesType {
  const { registrationClosesAt, detailsDueAt, beaconAt, offersAt, resultsAt, fieldWorkWindows, ...others } = values;
  const instant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);
  return {
    ...others,
    registrationClosesAt: instant(registrationClosesAt),
    detailsDueAt: instant(detailsDueAt),
    beaconAt: instant(beaconAt),
    offersAt: instant(offersAt),
    resultsAt: instant(resultsAt),
    fieldWorkWindows:
      fieldWorkWindows?.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })) ??
      null,
  };
}
