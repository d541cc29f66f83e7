import { checkBeaconValue, type Rules } from '@barometer/draw';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Edition, EditionsService, type TransitionRefused } from '../../editions/index.js';
import { seedRefusal } from '../domain/when-steps-may.js';
import type { Draw } from '../draw.entity.js';
import { DrawListRow } from '../draw-list.entity.js';
import { DrawValue } from '../draw-value.entity.js';
import { BeaconValueRefused, refusal } from '../draw.errors.js';
import { DrawsService, stateOf } from '../draws.service.js';

/** The value that decides a draw: looked at first, then recorded for ever. */
@Injectable()
export class RecordBeaconValue {
  constructor(
    private readonly editions: EditionsService,
    private readonly draws: DrawsService,
  ) {}

  /** What would be recorded, or why it would not: changes nothing. @throws NotFound for another operator's edition */
  async check(
    context: RequestContext,
    editionId: string,
    typed: string,
  ): Promise<string | TransitionRefused | BeaconValueRefused> {
    const edition = await this.editions.own(context, editionId);
    const state = stateOf(await this.draws.find(context, editionId));
    const refused = seedRefusal({ state, edition }, context.now);
    if (refused !== null) return refusal(refused, edition, context.language);
    return this.checked(context, edition, typed);
  }

  /** Records the value, once. @throws NotFound for another operator's edition */
  async record(
    context: RequestContext,
    editionId: string,
    typed: string,
  ): Promise<Draw | TransitionRefused | BeaconValueRefused> {
    const value = await this.check(context, editionId, typed);
    if (typeof value !== 'string') return value;
    const edition = await this.editions.own(context, editionId);
    const { userId } = await context.access();
    // The value goes in while the draw is closed; the move lets one of two recordings through.
    const values = await context.repository(DrawValue);
    const row = { editionId, operatorId: edition.operatorId, value, recordedBy: userId, recordedAt: context.now };
    const inserted = await values
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('edition_id')
      .execute();
    const isFirst = (inserted.raw as unknown[]).length === 1 && (await this.draws.move(context, editionId, 'seeded'));
    const draw = await this.draws.find(context, editionId);
    if (!isFirst || draw === null) return refusal('seeded_already', edition, context.language);
    return draw;
  }

  private async checked(
    context: RequestContext,
    edition: Edition,
    typed: string,
  ): Promise<string | BeaconValueRefused> {
    const lists = await context.repository(DrawListRow);
    const { rules } = await lists.findOneOrFail({ where: { editionId: edition.id }, select: { rules: true } });
    const { beacon } = JSON.parse(rules) as Rules;
    const value = typed.trim();
    return checkBeaconValue({ beacon }, value).length === 0
      ? value
      : new BeaconValueRefused(beacon.kind, context.language);
  }
}
