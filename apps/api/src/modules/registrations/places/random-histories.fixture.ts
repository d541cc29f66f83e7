import { allotGiveBacks, type QueuedApplication } from '@barometer/draw';
import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { givenApplications } from '../../../testing/applications.js';
import { asItsOperator, releaseDraw } from '../../../testing/drawn-edition.js';
import { givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import type { TestApp } from '../../../testing/test-app.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { asOperator, asOrganisation } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { type Edition, endOfDayAfter, everyStratum } from '../../editions/index.js';
import { momentAfter } from '../../editions/index.js';
import { AllocationService } from './allocation.service.js';
import { AllotFreePlaces } from './allot-free-places.js';
import { AnswersService } from './answers.service.js';
import { EndUnansweredOffers } from './end-unanswered-offers.js';
import { GiveUpsService } from './give-ups.service.js';

const categories = ['city_20k_50k', 'department', 'region'] as const;
export const strataKeys = categories.map((category) => `${category}.all`);
const territories = [{ code: 'all', labelFr: 'Tous', labelEn: 'All', regionCodes: null }];
const rules = { strata: strataKeys.map((key) => ({ key, places: 2 })) };
const places = 8;
const daysToAnswer = 2;
const mostAdded = 12;
const applicationsOfStratum = 60;
const lateApplications = 30;

export interface RandomEvent {
  readonly kind: 'accept' | 'decline' | 'withdraw' | 'moveToPaid' | 'expire' | 'arriveLate' | 'addPlaces' | 'allot';
  readonly pick: number;
  readonly label: string;
  readonly milliseconds: number;
}

interface Offer {
  readonly label: string;
  readonly expiresAt: Date;
  isConfirmed: boolean;
}

interface GivenBack {
  readonly label: string;
  readonly at: number;
}

interface Applicant extends QueuedApplication {
  readonly organisationId: string;
  readonly drawId: string;
}

/**
 * One edition after its draw, played twice: by the services on real rows, and in memory by the rule of the draw as it is published. Jobs do not run by
 * themselves here: events say when places pass on.
 */
export class History {
  private now = new Date('2027-03-22T08:00:00Z');
  private readonly offers = new Map<string, Offer>();
  private givenBack: GivenBack[] = [];
  private readonly late: Applicant[] = [];
  private readonly gone = new Set<string>();
  private added = 0;

  private constructor(
    private readonly app: TestApp,
    private readonly open: OpenEdition,
    private readonly waiting: readonly Applicant[],
    private readonly latecomers: Applicant[],
    private readonly edition: Edition,
    private readonly database: Client,
  ) {
    app.app.get(Clock).now = () => this.now;
    app.app.get(Jobs).enqueue = async () => undefined;
  }

  /** @param database a connection past row-level security */
  static async begin(app: TestApp, database: Client): Promise<History> {
    const strata = everyStratum([...categories], territories, Object.fromEntries(strataKeys.map((key) => [key, 2])));
    const open = await givenOpenEdition(app, { state: 'draw', freePlaces: places, daysToAnswer, strata });
    const byStratum: Applicant[][] = [];
    for (const category of categories) {
      const given = await givenApplications(app, open, applicationsOfStratum, { category });
      byStratum.push(given.map((application) => ({ ...application, stratum: `${category}.all` })));
    }
    const winners = byStratum.flatMap((applications) => applications.slice(0, 2));
    const others = byStratum.flatMap((applications) => applications.slice(2)).toSorted(byDrawId);
    const [second, waiting] = [others.slice(0, 2), others.slice(2, -lateApplications)];
    const latecomers = others.slice(-lateApplications).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    await database.query(`UPDATE registration SET state = 'draft' WHERE id = ANY ($1)`, [
      latecomers.map(({ id }) => id),
    ]);
    const edition = await asItsOperator(app, open, async (_, read) => read);
    const history = new History(app, open, waiting, latecomers, edition, database);
    await releaseDraw(app, open, {
      selected: [
        ...winners.map(({ drawId, stratum }) => ({ drawId, label: stratum })),
        ...second.map(({ drawId }) => ({ drawId, label: 'open' })),
      ],
      waiting: waiting.map(({ drawId }, at) => ({ drawId, rank: at + 1 })),
    });
    for (const { id, stratum } of winners) history.offer(id, stratum);
    for (const { id } of second) history.offer(id, 'open');
    history.applicants = new Map([...winners, ...second, ...waiting, ...latecomers].map((each) => [each.id, each]));
    return history;
  }

  private applicants: ReadonlyMap<string, Applicant> = new Map();

  get expectedTotal(): number {
    return places + this.added;
  }

  async sumOfPlaces(): Promise<number> {
    const { rows } = await this.database.query<{ sum: number }>(
      `SELECT (count(*) FILTER (WHERE state = 'held') + count(*) FILTER (WHERE state = 'offered') + count(*) FILTER (WHERE state = 'confirmed')
         + count(*) FILTER (WHERE state = 'free'))::int AS sum FROM place WHERE edition_id = $1`,
      [this.open.editionId],
    );
    return rows[0]?.sum ?? 0;
  }

  /** Who has a place, of which label, in which state. */
  async holders(): Promise<string[]> {
    const { rows } = await this.database.query<{ holder: string }>(
      `SELECT concat_ws(' ', registration_id, label, state) AS holder FROM place WHERE edition_id = $1 AND state <> 'free'`,
      [this.open.editionId],
    );
    return rows.map(({ holder }) => holder).toSorted();
  }

  expectedHolders(): string[] {
    return [...this.offers]
      .map(([id, { label, isConfirmed }]) => `${id} ${label} ${isConfirmed ? 'confirmed' : 'offered'}`)
      .toSorted();
  }

  async play({ kind, pick, label, milliseconds }: RandomEvent): Promise<void> {
    this.now = new Date(this.now.getTime() + milliseconds);
    if (kind === 'allot') return this.allot();
    if (kind === 'expire') return this.expire(pick);
    if (kind === 'addPlaces') return this.addPlaces(label);
    if (kind === 'arriveLate') return this.arriveLate();
    const id = this.chosen(kind, pick);
    if (id === undefined) return;
    if (kind === 'accept' || kind === 'decline') await this.answer(id, kind === 'accept');
    else await this.giveUp(id, kind);
  }

  /** Somebody to whom the event can happen. */
  private chosen(kind: RandomEvent['kind'], pick: number): string | undefined {
    const onOffer = [...this.offers].filter(([, { isConfirmed }]) => !isConfirmed).map(([id]) => id);
    const queued = [...this.waiting, ...this.late].map(({ id }) => id).filter((id) => !this.isServed(id));
    const confirmed = [...this.offers].filter(([, { isConfirmed }]) => isConfirmed).map(([id]) => id);
    const among = {
      accept: onOffer,
      decline: onOffer,
      withdraw: [...onOffer, ...confirmed, ...queued.slice(0, 5)],
      moveToPaid: [...onOffer, ...queued.slice(0, 5)],
    }[kind as 'accept' | 'decline' | 'withdraw' | 'moveToPaid'];
    return among[pick % Math.max(1, among.length)];
  }

  private async answer(id: string, accept: boolean): Promise<void> {
    const { organisationId } = this.applicant(id);
    const answered = await this.asApplicant(id, (context) =>
      this.app.app.get(AnswersService).answer(context, { organisationId, id }, accept),
    );
    const offer = this.offers.get(id);
    const isOpen = offer !== undefined && this.now < momentAfter(offer.expiresAt);
    if (answered instanceof ExpectedError === isOpen) throw new Error(`The answer of ${id} came out wrong.`);
    if (!isOpen) return;
    if (accept) offer.isConfirmed = true;
    else this.freed(id);
  }

  private async giveUp(id: string, kind: RandomEvent['kind']): Promise<void> {
    const giveUps = this.app.app.get(GiveUpsService);
    const ended = await this.asApplicant(id, (context) =>
      kind === 'withdraw' ? giveUps.withdraw(context, id) : giveUps.leaveForPaid(context, id),
    );
    if (ended instanceof ExpectedError) throw new Error(ended.message);
    this.freed(id);
  }

  private async expire(pick: number): Promise<void> {
    const deadlines = [...this.offers.values()]
      .filter(({ isConfirmed }) => !isConfirmed)
      .map(({ expiresAt }) => momentAfter(expiresAt));
    const next = deadlines.toSorted((one, other) => one.getTime() - other.getTime())[0];
    if (next !== undefined && next > this.now && pick % 2 === 0) this.now = next;
    await this.asTheOperator((context) => this.app.app.get(EndUnansweredOffers).run(context, this.open.editionId));
    for (const [id, { isConfirmed, expiresAt }] of this.offers) {
      if (!isConfirmed && momentAfter(expiresAt) <= this.now) this.freed(id);
    }
  }

  private async addPlaces(label: string): Promise<void> {
    if (this.added >= mostAdded) return;
    const added = { label, count: 1, amendmentId: uuidv7() };
    await this.asTheOperator((context) => this.app.app.get(AllocationService).addPlaces(context, this.edition, added));
    this.added += 1;
    this.givenBack.push({ label, at: this.now.getTime() });
  }

  private async arriveLate(): Promise<void> {
    const latecomer = this.latecomers.shift();
    if (latecomer === undefined) return;
    await this.database.query(`UPDATE registration SET state = 'waiting', submitted_at = $2 WHERE id = $1`, [
      latecomer.id,
      this.now,
    ]);
    this.late.push(latecomer);
  }

  /** The published rule, instant by instant, against what the service does. */
  private async allot(): Promise<void> {
    await this.asTheOperator((context) => this.app.app.get(AllotFreePlaces).run(context, this.open.editionId));
    const left: GivenBack[] = [];
    for (const instant of Map.groupBy(this.givenBack, ({ at }) => at).values()) {
      const skipped = new Set([...this.waiting, ...this.late].map(({ id }) => id).filter((id) => this.isServed(id)));
      for (const { place, id } of allotGiveBacks(rules, instant, { waiting: this.waiting, late: this.late, skipped })) {
        if (id === null) left.push(place);
        else this.offer(id, place.label);
      }
    }
    this.givenBack = this.givenBack.filter((place) => left.includes(place));
  }

  private offer(id: string, label: string): void {
    this.offers.set(id, { label, expiresAt: endOfDayAfter(this.now, daysToAnswer), isConfirmed: false });
  }

  /** Somebody is out of the game, and a place of theirs is given back. */
  private freed(id: string): void {
    const offer = this.offers.get(id);
    this.gone.add(id);
    if (offer === undefined) return;
    this.offers.delete(id);
    this.givenBack.push({ label: offer.label, at: this.now.getTime() });
  }

  private isServed(id: string): boolean {
    return this.gone.has(id) || this.offers.has(id);
  }

  private applicant(id: string): Applicant {
    const found = this.applicants.get(id);
    if (found === undefined) throw new Error(`There is no application ${id}.`);
    return found;
  }

  private asTheOperator(work: (context: RequestContext) => Promise<void>): Promise<void> {
    return this.app.app.get(Transactions).run(asOperator(this.open.operatorId), work);
  }

  private asApplicant<Result>(id: string, work: (context: RequestContext) => Promise<Result>): Promise<Result> {
    const access = asOrganisation(this.applicant(id).organisationId, this.open.operatorId);
    return this.app.app.get(Transactions).run(access, work);
  }
}

function byDrawId(one: Applicant, other: Applicant): number {
  return one.drawId < other.drawId ? -1 : 1;
}
