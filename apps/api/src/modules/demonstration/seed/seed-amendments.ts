import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import {
  addPlaces,
  Amendment,
  type AmendmentOutcome,
  AmendmentsService,
  type Edition,
  EditionsService,
  moveFieldWork,
  presentPlaces,
  raiseVisitCapacity,
} from '../../editions/index.js';
import { seededRow } from './find-seeded.js';
import { SeedActors } from './seed-actors.js';
import { accepted } from './seed-field-work.js';
import type { SeededEdition } from './seeded-editions.js';

const DAY_MS = 24 * 3600 * 1000;
const overseasTowns = 'city_under_20k.outremer';

const reasons = {
  capacity: 'Des citoyens mystères de plus sont formés : vingt sites de plus peuvent recevoir des visites.',
  places: 'Un financement de démonstration ouvre deux places de plus aux petites communes d’outre-mer.',
  fieldWork: 'Le terrain s’interrompt du 1er au 10 mai : les jours fériés ferment trop de guichets.',
} as const;

/** What was changed of the open edition since it was published: each change with its reason, under the administrator's name. */
@Injectable()
export class SeedAmendments {
  constructor(
    private readonly actors: SeedActors,
    private readonly editions: EditionsService,
    private readonly amendments: AmendmentsService,
  ) {}

  /** One after the other: those that are there already are not made again. */
  async write(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id: editionId } = await seededRow(context, seeded);
    const known = await context.repository(Amendment);
    const prices = await this.editions.priceList(context, editionId);
    const amend = (reason: string, decide: Parameters<AmendmentsService['amend']>[2]): Promise<void> =>
      this.actors.asAdministrator(context, async (administrator) => {
        if (await known.existsBy({ editionId, reason })) return;
        accepted(await this.amendments.amend(administrator, { editionId, reason }, decide));
      });
    await amend(reasons.capacity, (edition) => raiseVisitCapacity(edition, (edition.visitCapacity ?? 0) + 20));
    await amend(reasons.places, (edition, { amendments }) =>
      addPlaces(edition, { label: overseasTowns, count: 2 }, presentPlaces(edition, amendments, overseasTowns)),
    );
    await amend(reasons.fieldWork, (edition) => withPause(edition, prices));
  }
}

/** The field work, which begins on the first of April, without the first ten days of May. */
function withPause(edition: Edition, prices: Parameters<typeof moveFieldWork>[2]): AmendmentOutcome {
  const [whole] = edition.fieldWorkWindows;
  if (whole === undefined) throw new Error(`${edition.name} has no field work.`);
  const daysOn = (days: number): number => new Date(whole.startsAt).getTime() + days * DAY_MS;
  const fieldWorkWindows = [
    { startsAt: whole.startsAt, endsAt: new Date(daysOn(30) - 1000).toISOString() },
    { startsAt: new Date(daysOn(40)).toISOString(), endsAt: whole.endsAt },
  ];
  return moveFieldWork(edition, { fieldWorkWindows, resultsAt: edition.resultsAt }, prices);
}
