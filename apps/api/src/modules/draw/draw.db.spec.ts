import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, type DrawRecord } from '@barometer/draw';
import { JobHandlers } from '../../platform/jobs/job-handlers.js';
import { asOperator, asOrganisation } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { givenMember } from '../../testing/applications.js';
import { type DrawApplicant, givenDrawApplicants } from '../../testing/draw-applicants.js';
import { type DrawEdition, drawInstants, drawSteps, givenDrawEdition, givenDrawn } from '../../testing/draw-steps.js';
import { runJobs } from '../../testing/run-jobs.js';
import { setClock } from '../../testing/set-clock.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { AllocationService } from '../registrations/index.js';
import { publishDraw, runDraw } from './draw-tasks.js';

const drawQuery = `query ($id: UUID!) { draw(editionId: $id) { state applicationCount listHash rulesHash beaconValue publishedAt } }`;
const command = join(process.cwd().replace(/apps\/api$/, ''), 'packages/draw/bin/barometer-draw.js');

describe('the draw of an edition', () => {
  let app: TestApp;
  let edition: DrawEdition;
  let towns: DrawApplicant[];

  beforeEach(async () => {
    app = await TestApp.start();
    edition = await givenDrawEdition(app);
    towns = await givenDrawApplicants(app, edition.open, 'city_under_20k', 6);
    await givenDrawApplicants(app, edition.open, 'region', 2, false);
    await givenDrawApplicants(app, edition.open, 'department', 3);
  });
  afterEach(() => app.stop());

  const seen = async (visitor: Visitor = {}) => {
    const { data } = await app.graphql<{ draw: Record<string, unknown> | null }>(visitor, drawQuery, {
      id: edition.open.editionId,
    });
    return data?.draw ?? null;
  };
  const file = async (query = '') => {
    const url = `/files/draw-record.json?edition=${edition.open.editionId}${query}`;
    return app.app.inject({ method: 'GET', url });
  };
  const record = async () => JSON.parse((await file()).body) as DrawRecord;
  const states = () =>
    app.sql<{ state: string; n: number }>(
      `SELECT state, count(*)::int AS n FROM registration WHERE edition_id = $1 GROUP BY 1 ORDER BY 1`,
      [edition.open.editionId],
    );
  /** Runs SQL as the application does, in the operator's space. */
  const asApplication = (statement: string) =>
    app.app
      .get(Transactions)
      .run(asOperator(edition.open.operatorId), async (context) => (await context.manager()).query(statement));

  it('closes after the last second of registrations, publishes the list and moves the edition', async () => {
    setClock(app, drawInstants.lastSecond);
    expect(await drawSteps.close(app, edition)).toMatchObject({
      __typename: 'TransitionRefused',
      message: expect.stringContaining('15 mars 2099'),
    });
    setClock(app, drawInstants.closed);
    expect(await drawSteps.close(app, edition)).toMatchObject({ draw: { state: 'closed' } });
    expect(await seen()).toMatchObject({ state: 'closed', applicationCount: 11, beaconValue: null });
    const { list, list_hash: hash } = await record();
    expect(list.applications.map(({ stratum }) => stratum).toSorted()).toEqual([
      ...Array<string>(6).fill('city_under_20k.all'),
      ...Array<string>(3).fill('department.all'),
      ...Array<string>(2).fill('region.all'),
    ]);
    expect(list.applications.filter((row) => !row.first_time).every((row) => row.stratum === 'region.all')).toBe(true);
    expect((await seen())?.['listHash']).toBe(hash);
    expect(await app.sql('SELECT state FROM edition WHERE id = $1', [edition.open.editionId])).toEqual([
      { state: 'draw' },
    ]);
    expect(await drawSteps.close(app, edition)).toMatchObject({ __typename: 'TransitionRefused' });
  });

  it('takes first-timer status from history at the close, whatever stood on the registration', async () => {
    await app.sql(`UPDATE registration SET is_first_time = NOT is_first_time WHERE edition_id = $1`, [
      edition.open.editionId,
    ]);
    setClock(app, drawInstants.closed);
    await drawSteps.close(app, edition);
    const { list } = await record();
    const rows = await app.sql<{ id: string; first: boolean }>(
      'SELECT draw_id AS id, is_first_time AS first FROM registration WHERE edition_id = $1',
      [edition.open.editionId],
    );
    const shown = new Map(rows.map(({ id, first }) => [id, first]));
    expect(list.applications.filter(({ first_time: first }) => first)).toHaveLength(9);
    expect(list.applications.every(({ id, first_time: first }) => shown.get(id) === first)).toBe(true);
  });

  it('mails everybody who registers for an applicant its own row with both hashes, once', async () => {
    const [first] = towns;
    const owner = await givenMember(app, edition.open, first, 'owner');
    const member = await givenMember(app, edition.open, first, 'member');
    await givenMember(app, edition.open, first, 'finance');
    setClock(app, drawInstants.closed);
    await drawSteps.close(app, edition);
    const ran = await runJobs(app);
    expect(ran.filter((task) => task === 'send_draw_list_row')).toHaveLength(11);
    await app.app.get(JobHandlers).all().get('announce_draw_list')?.({
      editionId: edition.open.editionId,
      operatorId: edition.open.operatorId,
    });
    await runJobs(app);
    const mails = await app.sql<{ text: string; recipient: string }>(
      `SELECT recipient, text FROM mail_message WHERE kind = 'draw_list_row' ORDER BY recipient`,
    );
    expect(mails.map(({ recipient }) => recipient)).toEqual([member.email, owner.email]);
    const { rules_hash: rulesHash, list_hash: listHash } = await record();
    expect(mails[0]?.text).toContain(
      canonicalJson({ id: first?.drawId, stratum: 'city_under_20k.all', first_time: true }),
    );
    expect(mails[0]?.text).toContain(rulesHash);
    expect(mails[0]?.text).toContain(listHash);
    expect(mails[0]?.text).toContain('20 mars 2099');
    expect(mails[0]?.text).toContain(`/fr/tirages/${edition.open.editionId}`);
  });

  it('takes the value of the beacon once it exists, in the announced form, and never another', async () => {
    setClock(app, drawInstants.closed);
    expect(await drawSteps.record(app, edition)).toMatchObject({ __typename: 'TransitionRefused' });
    await drawSteps.close(app, edition);
    expect(await drawSteps.record(app, edition)).toMatchObject({ message: expect.stringContaining('20 mars 2099') });
    setClock(app, drawInstants.beacon);
    expect(await drawSteps.record(app, edition, '12345')).toMatchObject({ __typename: 'BeaconValueRefused' });
    expect(await drawSteps.record(app, edition, ' 123456 ')).toMatchObject({ draw: { state: 'seeded' } });
    expect(await drawSteps.record(app, edition, '654321')).toMatchObject({ __typename: 'TransitionRefused' });
    expect(await seen(edition.administrator)).toMatchObject({ beaconValue: '123456' });
    expect(await seen()).toMatchObject({ beaconValue: null });
  });

  it('holds the places of the winners, hides the outcome, and tells everybody at the announced moment', async () => {
    await givenDrawn(app, edition, false);
    expect(await seen()).toMatchObject({ state: 'drawn', beaconValue: null });
    expect(await record()).not.toHaveProperty('outcome');
    expect(await states()).toEqual([{ state: 'in_draw', n: 11 }]);
    const places = await app.sql('SELECT label, state FROM place WHERE edition_id = $1 ORDER BY label', [
      edition.open.editionId,
    ]);
    expect(places).toEqual([
      { label: 'city_under_20k.all', state: 'held' },
      { label: 'city_under_20k.all', state: 'held' },
      { label: 'open', state: 'held' },
      { label: 'open', state: 'held' },
      { label: 'region.all', state: 'held' },
    ]);
    expect(await drawSteps.publish(app, edition)).toMatchObject({ draw: { state: 'scheduled' } });
    await runJobs(app, { evenIfLater: true });
    expect(await seen()).toMatchObject({ state: 'scheduled', publishedAt: null });
    setClock(app, drawInstants.offers);
    await runJobs(app, { evenIfLater: true });
    expect(await seen()).toMatchObject({ state: 'published', beaconValue: '123456' });
    expect(await states()).toEqual([
      { state: 'offered', n: 5 },
      { state: 'waiting', n: 6 },
    ]);
    expect(await drawSteps.publish(app, edition)).toMatchObject({ __typename: 'TransitionRefused' });
  });

  it('leaves nothing behind when its job is killed half-way, and has one effect when it comes twice', async () => {
    setClock(app, drawInstants.closed);
    await drawSteps.close(app, edition);
    setClock(app, drawInstants.beacon);
    await drawSteps.record(app, edition);
    await drawSteps.run(app, edition);
    const allocation = app.app.get(AllocationService);
    const killed = jest.spyOn(allocation, 'hold').mockRejectedValueOnce(new Error('killed'));
    await runJobs(app, { toleratesFailures: true });
    expect(await app.sql('SELECT state FROM draw')).toEqual([{ state: 'seeded' }]);
    expect(await app.sql('SELECT 1 FROM draw_outcome')).toEqual([]);
    killed.mockRestore();
    const payload = { editionId: edition.open.editionId, operatorId: edition.open.operatorId };
    const work = async (task: string): Promise<void> => app.app.get(JobHandlers).all().get(task)?.(payload);
    await Promise.all([1, 2, 3].map(() => work(runDraw.name)));
    const [before] = await app.sql('SELECT md5(outcome) AS print FROM draw_outcome');
    await work(runDraw.name);
    expect(await app.sql('SELECT md5(outcome) AS print FROM draw_outcome')).toEqual([before]);
    await drawSteps.publish(app, edition);
    setClock(app, drawInstants.offers);
    const unheard = jest.spyOn(allocation, 'release').mockRejectedValueOnce(new Error('killed'));
    await expect(work(publishDraw.name)).rejects.toThrow('killed');
    expect(await seen()).toMatchObject({ state: 'scheduled' });
    unheard.mockRestore();
    const release = jest.spyOn(allocation, 'release');
    await Promise.all([1, 2, 3].map(() => work(publishDraw.name)));
    expect(release).toHaveBeenCalledTimes(1);
    expect(await states()).toEqual([
      { state: 'offered', n: 5 },
      { state: 'waiting', n: 6 },
    ]);
  });

  it('serves a record that the command line verifies alone, and that one changed byte spoils', async () => {
    await givenDrawn(app, edition);
    const { body, headers } = await file();
    expect(headers['content-disposition']).toBe('attachment; filename="tirage-2027-2099-03-22.json"');
    const path = join(tmpdir(), `record-${edition.open.editionId}.json`);
    const verify = async (text: string) => {
      await writeFile(path, text);
      const { status, stdout } = spawnSync(process.execPath, [command, 'verify', path], { encoding: 'utf8' });
      return [status, stdout.trim()];
    };
    expect(await verify(body)).toEqual([0, 'valid: 5 places, 11 applications']);
    expect((await verify(body.replace('"123456"', '"123457"')))[0]).toBe(1);
    expect((await verify(body.replace('"first_time":true', '"first_time":false')))[0]).toBe(1);
    expect((await verify(body.replace('"rank":1', '"rank":2')))[0]).toBe(1);
  });

  it('cannot be rewritten: rules, list, value and outcome have no update, and there is no second draw', async () => {
    await givenDrawn(app, edition);
    for (const [table, column] of [
      ['draw_list', 'list'],
      ['draw_list', 'rules'],
      ['draw_list', 'list_hash'],
      ['draw_value', 'value'],
      ['draw_outcome', 'outcome'],
      ['draw', 'closed_at'],
    ] as const) {
      await expect(asApplication(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow(/permission denied/);
      await expect(asApplication(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
    const again = `INSERT INTO draw_outcome SELECT * FROM draw_outcome`;
    await expect(asApplication(again)).rejects.toThrow(/row-level security|duplicate key/);
    await expect(asApplication(`INSERT INTO draw SELECT * FROM draw`)).rejects.toThrow(/row-level security|duplicate/);
    const [, affected] = (await asApplication(
      `UPDATE draw SET state = 'closed', publishes_at = NULL, published_at = NULL`,
    )) as [unknown, number];
    expect(affected).toBe(0);
    await expect(app.sql(`UPDATE draw_list SET list = list || ' '`)).rejects.toThrow(/draw_list_list_hash/);
  });

  it('shows the outcome to nobody but its operator before it is published, whoever asks the database', async () => {
    await givenDrawn(app, edition, false);
    const [first] = towns;
    const counts = async (access: Parameters<Transactions['run']>[0]) =>
      app.app.get(Transactions).run(access, async (context) => {
        const manager = await context.manager();
        const [row] = (await manager.query(
          'SELECT (SELECT count(*)::int FROM draw_list) AS lists, (SELECT count(*)::int FROM draw_value) AS values, (SELECT count(*)::int FROM draw_outcome) AS outcomes',
        )) as unknown[];
        return row;
      });
    const visitor = { userId: null, organisation: null, operator: null };
    const applicant = asOrganisation(first?.organisationId ?? '', edition.open.operatorId);
    const stranger = asOperator('01900000-0000-7000-8000-000000000000');
    for (const access of [visitor, applicant, stranger]) {
      expect(await counts(access)).toEqual({ lists: 1, values: 0, outcomes: 0 });
    }
    expect(await counts(asOperator(edition.open.operatorId))).toEqual({ lists: 1, values: 1, outcomes: 1 });
    await app.sql(`UPDATE draw SET state = 'published', publishes_at = now(), published_at = now()`);
    expect(await counts(visitor)).toEqual({ lists: 1, values: 1, outcomes: 1 });
  });

  it('serves the record again only when more was published of it', async () => {
    const again = (etag: unknown) =>
      app.app.inject({
        method: 'GET',
        url: `/files/draw-record.json?edition=${edition.open.editionId}`,
        headers: { 'if-none-match': String(etag) },
      });
    setClock(app, drawInstants.closed);
    await drawSteps.close(app, edition);
    const { etag } = (await file()).headers;
    expect(await again(etag)).toMatchObject({ statusCode: 304, body: '' });
    expect((await again(`"other", W/${String(etag)}`)).statusCode).toBe(304);
    expect((await again('"other"')).statusCode).toBe(200);
    await givenDrawn(app, edition);
    await app.sql(`UPDATE draw SET state = 'published', publishes_at = now(), published_at = now()`);
    const published = await again(etag);
    expect(published.statusCode).toBe(200);
    expect(published.headers.etag).not.toBe(etag);
    expect(JSON.parse(published.body)).toHaveProperty('outcome');
  });

  it('closes a rehearsal at once, and shows nothing of it to anybody else', async () => {
    await app.sql('UPDATE edition SET is_sandbox = true WHERE id = $1', [edition.open.editionId]);
    expect(await drawSteps.close(app, edition)).toMatchObject({ draw: { state: 'closed' } });
    expect(await seen()).toBeNull();
    expect((await file()).statusCode).toBe(404);
    expect(await seen(edition.administrator)).toMatchObject({ state: 'closed' });
    const own = await app.app.inject({
      method: 'GET',
      url: `/files/draw-record.json?edition=${edition.open.editionId}&operator=${edition.open.operatorId}`,
      headers: { cookie: edition.administrator.cookie ?? '' },
    });
    expect(own.statusCode).toBe(200);
  });
});
