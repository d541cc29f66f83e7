import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { givenApplications } from '../../../testing/applications.js';
import { ApiProcess, CrashingProcess } from '../../../testing/crashing-process.js';
import { asItsOperator, firstComeOutcome, releaseDraw } from '../../../testing/drawn-edition.js';
import { givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { violations } from '../../../testing/places.js';
import type { TestApp } from '../../../testing/test-app.js';
import { AllocationService } from './allocation.service.js';
import { OfferLinks } from './offer-links.js';

export const places = 50;
export const pressesOfOffer = 10;
/** Places of the draw; the others are added while people press. */
const offersAtOnce = 45;
/** Of the first offers two wait for a process, and four are not answered: all others are pressed at once. */
export const pressesAtOnce = (offersAtOnce - 6) * pressesOfOffer;
const applicants = 110;
const sampleMilliseconds = 20;

const stepsOfFirstApi = ['decline.registration', 'decline.place', 'accept.registration', 'accept.place'];
const stepsOfSecondApi = ['decline.news', 'accept.news', 'answer.committed'];
export const apiSteps = [...stepsOfFirstApi, ...stepsOfSecondApi];
export const workerSteps = [
  'expire.registrations',
  'expire.places',
  'expire.news',
  'expire.committed',
  'allot.registration',
  'allot.places',
  'allot.news',
  'allot.committed',
];

const press = `mutation ($token: String!, $accept: Boolean!) { answerOfferByLink(token: $token, accept: $accept) { __typename } }`;

/** What came of it. */
interface Told {
  readonly confirmed: number;
  readonly acceptingPresses: number;
  readonly mostAtOnce: number;
  readonly samplesWithTooMany: readonly object[];
  readonly passedOn: number;
  readonly crashedAt: readonly string[];
  readonly violations: readonly object[];
}

interface Offered {
  readonly organisationId: string;
  readonly id: string;
}

/**
 * Everybody who has a place on offer presses ten times at once, spread over two API processes; some decline, some let the time pass, places are added,
 * and the processes end at each named step and start again.
 */
export class Crowd {
  private readonly attended = new Set<string>();
  private readonly pressing: Promise<void>[] = [];
  private readonly samplesWithTooMany: object[] = [];
  private acceptingPresses = 0;
  private atOnce = 0;
  private mostAtOnce = 0;
  private added = 0;
  private isOver = false;

  private constructor(
    private readonly app: TestApp,
    private readonly open: OpenEdition,
    private readonly apis: readonly [ApiProcess, ApiProcess],
    private readonly worker: CrashingProcess,
    private readonly database: Client,
  ) {}

  /**
   * @param run moves the passing at which a process ends, so that no two runs are alike
   * @param steps where processes end
   */
  static async gather(app: TestApp, run: number, steps: readonly string[]): Promise<Crowd> {
    const open = await givenOpenEdition(app, { state: 'draw', freePlaces: offersAtOnce });
    const applications = await givenApplications(app, open, applicants);
    await releaseDraw(app, open, firstComeOutcome(applications, offersAtOnce));
    const database = new Client({ connectionString: app.database.adminUrl });
    await database.connect();
    const wanted = (known: readonly string[]): string[] =>
      known
        .filter((step) => steps.includes(step))
        .map((step) => (step === 'accept.registration' ? `${step}:${run}` : step));
    const apis = await Promise.all([
      ApiProcess.start(wanted(stepsOfFirstApi)),
      ApiProcess.start(wanted(stepsOfSecondApi)),
    ]);
    return new Crowd(app, open, apis, CrashingProcess.start('testing/short-jobs', wanted(workerSteps)), database);
  }

  async pressUntilAllIsTaken(): Promise<Told> {
    const sampling = this.sample();
    while ((await this.confirmed()) < places) {
      for (const offered of await this.newOffers()) this.pressing.push(this.attend(offered));
      await this.addSomePlaces();
      await delay(sampleMilliseconds);
    }
    await Promise.all(this.pressing);
    await this.waitForCrashes();
    this.isOver = true;
    await sampling;
    return {
      confirmed: await this.confirmed(),
      acceptingPresses: this.acceptingPresses,
      mostAtOnce: this.mostAtOnce,
      samplesWithTooMany: this.samplesWithTooMany,
      passedOn: await this.count(
        `SELECT count(*)::int AS n FROM place_event WHERE edition_id = $1 AND kind IN ('declined', 'expired')`,
      ),
      crashedAt: [...this.apis.flatMap(({ process }) => process.crashed), ...this.worker.crashed].map(
        (step) => step.split(':')[0] ?? step,
      ),
      violations: await violations(this.app),
    };
  }

  async goHome(): Promise<void> {
    this.isOver = true;
    await Promise.all([...this.apis.map(({ process }) => process.stop()), this.worker.stop()]);
    await this.database.end();
  }

  /**
   * What somebody does with an offer. Each process that is to end at a step of its own gets one offer that nobody else answers, so that it passes the
   * step for certain; four let the time pass; four more decline; everybody else accepts.
   */
  private async attend(offered: Offered): Promise<void> {
    this.attended.add(offered.id);
    const number = this.attended.size;
    const [first, second] = this.apis;
    if (number <= 2) return this.pressTenTimes(offered, false, [number === 1 ? first : second]);
    if (number <= 4) {
      const api = number === 3 ? first : second;
      while (api.process.nextStep?.startsWith('decline') === true) await delay(sampleMilliseconds);
      return this.pressTenTimes(offered, true, [api]);
    }
    if (number <= 8) return this.letTimePass(offered);
    return this.pressTenTimes(offered, number > 12, [first, second]);
  }

  private async pressTenTimes(
    { organisationId, id }: Offered,
    accept: boolean,
    apis: readonly ApiProcess[],
  ): Promise<void> {
    const { operatorId } = this.open;
    const token = this.app.app.get(OfferLinks).tokenOf({ operatorId, organisationId, registrationId: id });
    const presses = Array.from({ length: pressesOfOffer }, (_, at) => apis[at % apis.length] ?? this.apis[0]);
    this.atOnce += pressesOfOffer;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    const answers = await Promise.all(
      presses.map((api) => api.ask<{ answerOfferByLink: { __typename: string } }>(press, { token, accept })),
    );
    this.atOnce -= pressesOfOffer;
    const succeeded = answers.filter((answer) => answer.answerOfferByLink.__typename === 'OfferAnsweredByLink');
    if (accept) this.acceptingPresses += succeeded.length;
  }

  private async letTimePass({ id }: Offered): Promise<void> {
    await this.app.sql(`UPDATE registration SET offer_expires_at = now() - interval '2 seconds' WHERE id = $1`, [id]);
    await this.app.sql(
      `SELECT graphile_worker.add_job('expire_offers', json_build_object('operatorId', $1::text, 'editionId', $2::text))`,
      [this.open.operatorId, this.open.editionId],
    );
  }

  /** Places are added while people press, until there are as many as there are to be. */
  private async addSomePlaces(): Promise<void> {
    const count = Math.min(2, places - offersAtOnce - this.added);
    if (count <= 0) return;
    this.added += count;
    await asItsOperator(this.app, this.open, (context, edition) =>
      this.app.app.get(AllocationService).addPlaces(context, edition, { label: 'open', count, amendmentId: uuidv7() }),
    );
  }

  private async newOffers(): Promise<Offered[]> {
    const offered = await this.app.sql<Offered>(
      `SELECT organisation_id AS "organisationId", id FROM registration WHERE edition_id = $1 AND state = 'offered' ORDER BY id`,
      [this.open.editionId],
    );
    return offered.filter(({ id }) => !this.attended.has(id));
  }

  /** Looks again and again whether more are confirmed than there are places. */
  private async sample(): Promise<void> {
    while (!this.isOver) {
      const { rows } = await this.database.query<{ confirmed: number; taken: number; total: number }>(
        `SELECT (SELECT count(*)::int FROM registration WHERE edition_id = $1 AND state = 'confirmed') AS confirmed,
           (SELECT count(*)::int FROM place WHERE edition_id = $1 AND state <> 'free') AS taken,
           (SELECT count(*)::int FROM place WHERE edition_id = $1) AS total`,
        [this.open.editionId],
      );
      const [seen] = rows;
      if (seen === undefined || seen.confirmed > seen.total || seen.taken > seen.total || seen.total > places) {
        this.samplesWithTooMany.push({ ...seen });
      }
      await delay(sampleMilliseconds);
    }
  }

  private async waitForCrashes(): Promise<void> {
    const processes = [...this.apis.map(({ process }) => process), this.worker];
    while (processes.some(({ nextStep }) => nextStep !== undefined)) await delay(sampleMilliseconds);
  }

  private confirmed(): Promise<number> {
    return this.count(`SELECT count(*)::int AS n FROM place WHERE edition_id = $1 AND state = 'confirmed'`);
  }

  private async count(query: string): Promise<number> {
    const [row] = await this.app.sql<{ n: number }>(query, [this.open.editionId]);
    return row?.n ?? 0;
  }
}
