import { v7 as uuidv7 } from 'uuid';
import { type GivenApplication, givenApplications, givenMember } from '../../../testing/applications.js';
import { asItsOperator } from '../../../testing/drawn-edition.js';
import { givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { placesOf, violations } from '../../../testing/places.js';
import { runJobs } from '../../../testing/run-jobs.js';
import { TestApp } from '../../../testing/test-app.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { type Edition, endOfDayAfter, everyStratum, placesAdded } from '../../editions/index.js';
import { AllocationService } from './allocation.service.js';

const category = 'city_20k_50k';
const stratum = `${category}.all`;
const territories = [{ code: 'all', labelFr: 'Tous', labelEn: 'All', regionCodes: null }];

describe('the allocation of free places', () => {
  let app: TestApp;
  let open: OpenEdition;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    open = await givenOpenEdition(app, {
      state: 'draw',
      strata: everyStratum([category, 'department'], territories, { [stratum]: 2, 'department.all': 1 }),
    });
  });
  afterEach(async () => expect(await violations(app)).toEqual([]));

  const asTheOperator = (work: (context: RequestContext, edition: Edition) => Promise<void>): Promise<void> =>
    asItsOperator(app, open, work);
  /** The first two win the places of their stratum, the third one of the open pool, the others wait. */
  const hold = (applications: readonly GivenApplication[]): Promise<void> =>
    asTheOperator((context, edition) =>
      app.app.get(AllocationService).hold(context, edition, {
        selected: applications.slice(0, 3).map(({ drawId }, at) => ({ drawId, label: at < 2 ? stratum : 'open' })),
        waiting: applications.slice(3).map(({ drawId }, at) => ({ drawId, rank: at + 1 })),
      }),
    );
  const release = (): Promise<void> =>
    asTheOperator((context, edition) => app.app.get(AllocationService).release(context, edition));
  const statesOf = async (applications: readonly GivenApplication[]): Promise<(string | undefined)[]> => {
    const rows = await app.sql<{ id: string; state: string }>(
      'SELECT id, state FROM registration WHERE edition_id = $1',
      [open.editionId],
    );
    return applications.map(({ id }) => rows.find((row) => row.id === id)?.state);
  };
  const ledger = async (): Promise<string[]> =>
    (
      await app.sql<{ line: string }>(
        `SELECT kind || ' ' || label AS line FROM place_event WHERE edition_id = $1 ORDER BY sequence`,
        [open.editionId],
      )
    ).map(({ line }) => line);

  it('holds the places of winners under the labels that they keep, and tells nobody', async () => {
    const applications = await givenApplications(app, open, 5);
    await hold(applications);
    expect(await placesOf(app, open)).toEqual({ held: [stratum, stratum, 'open'], free: ['open', 'open'] });
    expect(await statesOf(applications)).toEqual(Array.from({ length: 5 }, () => 'in_draw'));
    expect(await ledger()).toEqual([`held ${stratum}`, `held ${stratum}`, 'held open']);
    expect(
      await app.sql('SELECT waiting_rank AS rank FROM registration WHERE edition_id = $1 ORDER BY submitted_at', [
        open.editionId,
      ]),
    ).toEqual([{ rank: null }, { rank: null }, { rank: null }, { rank: 1 }, { rank: 2 }]);
    expect(await runJobs(app)).toEqual([]);
  });

  it('draws once', async () => {
    const applications = await givenApplications(app, open, 3);
    await hold(applications);
    await expect(hold(applications)).rejects.toThrow('no second draw');
  });

  it('refuses an outcome that is not of its places', async () => {
    const applications = await givenApplications(app, open, 3);
    await expect(
      asTheOperator((context, edition) =>
        app.app.get(AllocationService).hold(context, edition, {
          selected: applications.map(({ drawId }) => ({ drawId, label: stratum })),
          waiting: [],
        }),
      ),
    ).rejects.toThrow(RangeError);
    expect(await placesOf(app, open)).toEqual({ free: [stratum, stratum, 'department.all', 'open', 'open'] });
  });

  it('tells everybody at once, by mail to whoever can register: winners until when to answer, the others where they wait', async () => {
    const applications = await givenApplications(app, open, 5);
    const [winner, waiting] = [
      await givenMember(app, open, applications[0], 'owner'),
      await givenMember(app, open, applications[4], 'member'),
    ];
    for (const role of ['reader', 'finance'] as const) await givenMember(app, open, applications[0], role);
    await hold(applications);
    await release();
    await release();
    expect(await statesOf(applications)).toEqual(['offered', 'offered', 'offered', 'waiting', 'waiting']);
    const [row] = await app.sql<{ expiry: Date }>(
      `SELECT min(offer_expires_at) AS expiry FROM registration WHERE state = 'offered' AND edition_id = $1
       HAVING min(offer_expires_at) = max(offer_expires_at)`,
      [open.editionId],
    );
    expect(row?.expiry).toEqual(endOfDayAfter(new Date(), 10));
    await app.sql(`UPDATE edition SET state = 'review' WHERE id = $1`, [open.editionId]);
    await runJobs(app);
    const mails = await app.sql<{ recipient: string; kind: string; text: string }>(
      `SELECT recipient, kind, text FROM mail_message WHERE operator_id = $1 ORDER BY kind`,
      [open.operatorId],
    );
    expect(mails.map(({ recipient, kind }) => [recipient, kind])).toEqual([
      [winner.email, 'place_offered'],
      [waiting.email, 'place_waiting'],
    ]);
    expect(mails[0]?.text).toContain('23:59 (heure de Paris)');
    expect(mails[0]?.text).toMatch(/\/fr\/proposition\/[\w-]{87}/);
    expect(mails[1]?.text).toContain('le rang 2 de la liste');
  });

  it('passes places that nobody won on to those that wait, none when nobody does', async () => {
    const applications = await givenApplications(app, open, 4);
    await hold(applications);
    await release();
    expect((await statesOf(applications))[3]).toBe('waiting');
    await runJobs(app);
    expect((await statesOf(applications))[3]).toBe('offered');
    expect(await placesOf(app, open)).toEqual({ offered: [stratum, stratum, 'open', 'open'], free: ['open'] });
  });

  it('gives the place of a winner that withdrew before the draw to the first that waits in its stratum', async () => {
    const applications = await givenApplications(app, open, 6);
    const elsewhere = await givenApplications(app, open, 1, { category: 'department' });
    await app.sql(`UPDATE registration SET state = 'withdrawn' WHERE id = $1`, [applications[0]?.id]);
    await asTheOperator((context, edition) =>
      app.app.get(AllocationService).hold(context, edition, {
        selected: applications.slice(0, 5).map(({ drawId }, at) => ({ drawId, label: at < 2 ? stratum : 'open' })),
        waiting: [...elsewhere, ...applications.slice(5)].map(({ drawId }, at) => ({ drawId, rank: at + 1 })),
      }),
    );
    expect((await ledger()).at(-1)).toBe(`withdrawn ${stratum}`);
    await release();
    await runJobs(app);
    expect(await statesOf([...elsewhere, ...applications.slice(5)])).toEqual(['waiting', 'offered']);
  });

  it('adds places by amendment, once each, to whoever waits, in the order of the published rule', async () => {
    const applications = await givenApplications(app, open, 7);
    const [elsewhere] = await givenApplications(app, open, 1, { category: 'department' });
    await hold([...applications, ...(elsewhere ? [elsewhere] : [])]);
    const { operatorId, editionId } = open;
    const added = { operatorId, editionId, label: 'department.all', count: 1, amendmentId: uuidv7() };
    await asTheOperator((context) => app.app.get(Jobs).enqueue(context, placesAdded, added));
    await asTheOperator((context) => app.app.get(Jobs).enqueue(context, placesAdded, added));
    await runJobs(app);
    expect(await placesOf(app, open)).toMatchObject({ free: ['open', 'open', 'department.all'] });
    expect((await ledger()).at(-1)).toBe('added department.all');
    await release();
    await runJobs(app);
    expect(await statesOf([...applications, ...(elsewhere ? [elsewhere] : [])])).toEqual([
      ...Array.from({ length: 5 }, () => 'offered'),
      'waiting',
      'waiting',
      'offered',
    ]);
  });

  it('tells eight thousand in seconds: their number costs no more than each of them', async () => {
    await hold(await givenApplications(app, open, 8_000));
    const before = performance.now();
    await release();
    expect(performance.now() - before).toBeLessThan(5_000);
    const [ordered] = await app.sql<{ news: number; distinct: number }>(
      `SELECT count(*)::int AS news, count(DISTINCT payload::text)::int AS distinct
       FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE t.identifier = 'tell_about_place' AND payload ->> 'operatorId' = $1`,
      [open.operatorId],
    );
    // Three have a place: two reminders each besides.
    expect(ordered).toEqual({ news: 8_006, distinct: 8_006 });
  });

  it('adds no place under a label that the edition does not have', async () => {
    const added = { label: 'elsewhere.all', count: 1, amendmentId: uuidv7() };
    await expect(
      asTheOperator((context, edition) => app.app.get(AllocationService).addPlaces(context, edition, added)),
    ).rejects.toThrow('elsewhere.all');
  });
});
