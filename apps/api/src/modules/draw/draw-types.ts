import { Injectable } from '@nestjs/common';
import type { Beacon } from '@barometer/draw';
import type { RequestContext } from '../../platform/context/request-context.js';
import {
  type Edition,
  type EditionBeaconType,
  PublicationsService,
  type Stratum,
  type StratumType,
} from '../editions/index.js';
import type { DrawType } from './draw.types.js';
import { DrawsService, stateOf } from './draws.service.js';
import { RecordsService, rulesIn } from './record/records.service.js';

/** What leaves the server of a draw. */
@Injectable()
export class DrawTypes {
  constructor(
    private readonly draws: DrawsService,
    private readonly records: RecordsService,
    private readonly published: PublicationsService,
  ) {}

  /** The draw of an edition, as much of it as the person may see. */
  async of(context: RequestContext, edition: Edition): Promise<DrawType> {
    const draw = await this.draws.find(context, edition.id);
    const listed = await this.records.list(context, edition.id);
    const rules =
      listed === null
        ? await this.published.of(context, edition.id)
        : { rules: rulesIn(listed), rulesHash: listed.rulesHash };
    const beacon = rules?.rules.beacon ?? null;
    return {
      editionId: edition.id,
      editionName: edition.name,
      isDemonstration: edition.isDemonstration,
      state: stateOf(draw),
      places: rules?.rules.places ?? edition.freePlaces,
      strata: (rules?.rules.strata ?? edition.strata).map(toStratumType),
      territories: edition.territories,
      beacon: beacon && toBeaconType(beacon),
      rulesHash: rules?.rulesHash ?? null,
      closesAt: edition.registrationClosesAt,
      beaconAt: edition.beaconAt,
      offersAt: edition.offersAt,
      closedAt: draw?.closedAt ?? null,
      listHash: listed?.listHash ?? null,
      applicationCount: listed?.applicationCount ?? null,
      selectedCount: listed?.selectedCount ?? null,
      beaconValue: await this.records.value(context, edition.id),
      publishesAt: draw?.publishesAt ?? null,
      publishedAt: draw?.publishedAt ?? null,
    };
  }
}

/** The key of a stratum is its category and its territory, which name one that the edition holds no more. */
function toStratumType({ key, places }: Pick<Stratum, 'key' | 'places'>): StratumType {
  const [categoryCode = '', territoryCode = ''] = key.split('.');
  return { key, categoryCode, territoryCode, places };
}

function toBeaconType(beacon: Beacon): EditionBeaconType {
  const nothing = { chain: null, round: null, source: null, pattern: null };
  return { ...nothing, ...beacon };
}
