import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { CloseDraw, Draw, RecordBeaconValue, StartRun } from '../../draw/index.js';
import { Edition, EditionDrafts } from '../../editions/index.js';
import { RehearsalsService } from '../../rehearsals/index.js';
import { seededRow } from './find-seeded.js';
import { SeedActors } from './seed-actors.js';
import { accepted } from './seed-field-work.js';
import type { StepOutcome } from './seed-step.js';
import type { SeededEdition } from './seeded-editions.js';

/** More than the open edition has places, so that some of them wait. */
const REHEARSAL_APPLICANTS = 60;

/** The value of a rehearsal is invented on the day. */
const REHEARSAL_VALUE = '271828';

/** What an administrator prepares beside the open edition: the next one as a draft, and a rehearsal of the draw that has got as far as its offers. */
@Injectable()
export class SeedNextEditions {
  constructor(
    private readonly actors: SeedActors,
    private readonly drafts: EditionDrafts,
    private readonly rehearsals: RehearsalsService,
    private readonly closing: CloseDraw,
    private readonly beacon: RecordBeaconValue,
    private readonly starts: StartRun,
  ) {}

  async draft(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id } = await seededRow(context, seeded);
    if ((await copyOf(context, id, false)) !== null) return;
    await this.actors.asAdministrator(context, (administrator) => this.drafts.createNext(administrator, id));
  }

  async rehearse(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id } = await seededRow(context, seeded);
    if ((await copyOf(context, id, true)) !== null) return;
    await this.actors.asAdministrator(context, async (administrator) => {
      const rehearsal = accepted(await this.rehearsals.create(administrator, id, REHEARSAL_APPLICANTS));
      accepted(await this.closing.close(administrator, rehearsal.id));
      accepted(await this.beacon.record(administrator, rehearsal.id, REHEARSAL_VALUE));
      accepted(await this.starts.run(administrator, rehearsal.id));
    });
  }

  /** Publishes the outcome once it is computed, and waits until its offers are made. */
  async publishRehearsal(context: RequestContext, seeded: SeededEdition): Promise<StepOutcome> {
    const { id } = await seededRow(context, seeded);
    const rehearsal = await copyOf(context, id, true);
    // Whoever deleted it meanwhile has seen it.
    if (rehearsal === null) return 'done';
    const draws = await context.repository(Draw);
    const draw = await draws.findOneBy({ editionId: rehearsal.id });
    if (draw?.state === 'published') return 'done';
    if (draw?.state === 'drawn') {
      await this.actors.asAdministrator(context, async (administrator) => {
        accepted(await this.starts.publish(administrator, rehearsal.id));
      });
    }
    return 'waiting';
  }
}

async function copyOf(context: RequestContext, copiedFromId: string, isSandbox: boolean): Promise<Edition | null> {
  const editions = await context.repository(Edition);
  return editions.findOne({
    where: { operatorId: await context.operatorId(), copiedFromId, isSandbox },
    order: { id: 'ASC' },
  });
}
