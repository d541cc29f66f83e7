import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grid } from '@barometer/scoring';
import { v7 as uuidv7 } from 'uuid';
import { givenConfirmedSites } from '../../testing/confirmed-sites.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { importFilesFor } from '../../testing/import-files.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp } from '../../testing/test-app.js';
import { uploadImport } from '../../testing/upload.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { GridsService } from '../grids/index.js';
import { WriteImportHandler } from './write-import.handler.js';

const importQuery = `query ($id: UUID!) { auditImport(id: $id) { state auditCount answerCount newAudits changedAudits unchangedAudits problemCount problems { file line column message } job { state done total error } } }`;
const confirm = `mutation ($id: UUID!) { confirmImport(id: $id) { __typename ... on TransitionRefused { message } } }`;

interface ShownImport {
  readonly state: string;
  readonly auditCount: number;
  readonly newAudits: number;
  readonly changedAudits: number;
  readonly unchangedAudits: number;
  readonly problemCount: number;
  readonly problems: readonly { file: string; line: number; column: string; message: string }[];
}

describe('importing audits', () => {
  let app: TestApp;
  let open: OpenEdition;
  let grid: Grid;
  let administrator: { cookie: string; operatorId: string };

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app, { state: 'field_work' });
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, person.userId);
    administrator = { cookie: person.cookie, operatorId: open.operatorId };
    grid = await app.app
      .get(Transactions)
      .run(asOperator(open.operatorId), (context) => app.app.get(GridsService).grid(context, open.gridVersionId));
  });
  afterAll(() => app.stop());

  async function shown(id: string): Promise<ShownImport> {
    const { data } = await app.graphql<{ auditImport: ShownImport }>(administrator, importQuery, { id });
    if (data === null) throw new Error('The import is not shown.');
    return data.auditImport;
  }

  async function checked(files: {
    audits: string | Buffer;
    answers: string;
  }): Promise<{ id: string; result: ShownImport }> {
    const { body } = await uploadImport(app, administrator, open.editionId, files);
    await runJobs(app);
    const id = body.importId ?? '';
    return { id, result: await shown(id) };
  }

  it('says what it has kept once it is kept, and keeps no file of what it refuses', async () => {
    const sites = await givenConfirmedSites(app, open, 1);
    const files = importFilesFor(grid, sites);
    const stored = (): Promise<string[]> =>
      readdir(join(process.env['DATA_DIR'] ?? '', 'files/imports'), { recursive: true }).catch(() => []);
    const foreign = await uploadImport(app, administrator, uuidv7(), files);
    expect(foreign.statusCode).toBe(404);
    const noForm = await app.app.inject({
      method: 'POST',
      url: `/files/imports?operator=${administrator.operatorId}&edition=${open.editionId}`,
      headers: { cookie: administrator.cookie },
      payload: { audits: 'none' },
    });
    expect([noForm.statusCode, noForm.json()]).toMatchObject([406, { code: 'BAD_REQUEST' }]);
    expect((await stored()).filter((name) => name.endsWith('.csv'))).toEqual([]);
    const kept = await uploadImport(app, administrator, open.editionId, files);
    expect(kept.statusCode).toBe(201);
    expect((await stored()).filter((name) => name.endsWith('.csv'))).toHaveLength(2);
    expect(await app.sql('SELECT state FROM audit_import WHERE id = $1', [kept.body.importId])).toHaveLength(1);
  });

  it('writes nothing at the dry run, everything once confirmed, and nothing the second time', async () => {
    const sites = await givenConfirmedSites(app, open, 3);
    const files = importFilesFor(grid, sites);
    const first = await checked(files);
    expect(first.result).toMatchObject({
      state: 'ready',
      auditCount: 39,
      newAudits: 39,
      changedAudits: 0,
      problemCount: 0,
    });
    expect(await app.sql('SELECT id FROM audit')).toHaveLength(0);

    await app.graphql(administrator, confirm, { id: first.id });
    await runJobs(app);
    expect(await shown(first.id)).toMatchObject({ state: 'imported', job: { state: 'succeeded' } });
    expect(await app.sql('SELECT id FROM audit')).toHaveLength(39);
    expect(await app.sql(`SELECT 1 FROM registration WHERE state = 'in_field'`)).toHaveLength(3);

    const second = await checked(files);
    expect(second.result).toMatchObject({ state: 'ready', newAudits: 0, changedAudits: 0, unchangedAudits: 39 });
    await app.graphql(administrator, confirm, { id: second.id });
    await runJobs(app);
    expect(await app.sql('SELECT id FROM audit')).toHaveLength(39);
    expect(await app.sql('SELECT id FROM site_answers')).toHaveLength(3 * 5);
  });

  it('keeps a changed audit as a new version beside the old one', async () => {
    const [row] = await app.sql<{ reference: string }>(`SELECT reference FROM registration ORDER BY reference LIMIT 1`);
    const key = `${row?.reference}-email-1`;
    const { id, result } = await checked({
      audits: `audit_id,site_id,channel,outcome\n${key},${row?.reference},email,no_answer\n`,
      answers: 'audit_id,site_id,criterion_id,value\n',
    });
    expect(result).toMatchObject({ state: 'ready', changedAudits: 1 });
    await app.graphql(administrator, confirm, { id });
    await runJobs(app);
    const versions = await app.sql('SELECT version, outcome FROM audit WHERE audit_key = $1 ORDER BY version', [key]);
    expect(versions).toEqual([
      { version: 1, outcome: 'answered' },
      { version: 2, outcome: 'no_answer' },
    ]);
  });

  it('refuses files with a problem as a whole, and says where and what to do', async () => {
    const before = await app.sql('SELECT id FROM audit');
    const { id, result } = await checked({
      audits: 'audit_id,site_id,channel,outcome\r\nX1,INS-2027-000001,phone,no_answer\r\nX2,INS-9,phone,answered\r\n',
      answers: 'audit_id,site_id,criterion_id,value\r\nX1,INS-2027-000001,TEL-99,true\r\n',
    });
    expect(result.state).toBe('refused');
    expect(result.problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['audits', 3, 'site_id'],
      ['answers', 2, 'criterion_id'],
    ]);
    expect(result.problems[1]?.message).toContain('TEL-99');
    const { data } = await app.graphql<{ confirmImport: { __typename: string } }>(administrator, confirm, { id });
    expect(data?.confirmImport.__typename).toBe('TransitionRefused');
    expect(await app.sql('SELECT id FROM audit')).toHaveLength(before.length);
  });

  it('tells of an import that a try finished before it was cut off as done, and of one given up as failed', async () => {
    const [row] = await app.sql<{ reference: string }>(`SELECT reference FROM registration ORDER BY reference LIMIT 1`);
    const { id } = await checked({
      audits: `audit_id,site_id,channel,outcome\n${row?.reference}-phone-1,${row?.reference},phone,no_answer\n`,
      answers: 'audit_id,site_id,criterion_id,value\n',
    });
    await app.graphql(administrator, confirm, { id });
    const [{ jobId } = { jobId: '' }] = await app.sql<{ jobId: string }>(
      'SELECT job_id AS "jobId" FROM audit_import WHERE id = $1',
      [id],
    );
    const payload = { importId: id, operatorId: open.operatorId, jobId };
    await runJobs(app);
    await app.sql(`UPDATE job_progress SET state = 'running' WHERE id = $1`, [jobId]);
    await app.app.get(WriteImportHandler).handle(payload);
    expect(await shown(id)).toMatchObject({ state: 'imported', job: { state: 'succeeded' } });
    await app.sql(`UPDATE audit_import SET state = 'importing' WHERE id = $1`, [id]);
    await app.app.get(WriteImportHandler).afterLastTry(payload);
    expect(await shown(id)).toMatchObject({
      state: 'failed',
      job: { state: 'failed', error: expect.stringContaining('à chaque essai') },
    });
  });

  it.each([
    ['a wrong header', 'id,site\n', 1, 'audit_id,site_id,channel,outcome'],
    ['a broken quote', 'audit_id,site_id,channel,outcome\n"A,INS\n', 2, 'guillemets'],
    ['a wrong count of columns', 'audit_id,site_id,channel,outcome\nA,B\n', 2, 'nombre de colonnes'],
    ['an empty file', '', 1, 'audit_id,site_id,channel,outcome'],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xff, 0x0a]), 1, 'UTF-8'],
    ['text in UTF-16', Buffer.from('audit_id,site_id,channel,outcome\n', 'utf16le'), 1, 'UTF-8'],
    [
      'a character cut off at the end',
      Buffer.from([...Buffer.from('audit_id,site_id,channel,outcome\nA,INS-9,phone,'), 0xc3]),
      1,
      'UTF-8',
    ],
    ['a row without end', `audit_id,site_id,channel,outcome\n"A${',\n'.repeat(20_000)}`, 2, 'guillemets'],
  ])('tells of %s, with its line', async (_, audits, line, words) => {
    const { result } = await checked({ audits, answers: 'audit_id,site_id,criterion_id,value\n' });
    expect(result.state).toBe('refused');
    expect(result.problems[0]).toMatchObject({ file: 'audits', line, message: expect.stringContaining(words) });
  });

  it('refuses an upload by somebody who may not import, and for another operator’s edition', async () => {
    const stranger = await app.signUp('etranger@mairie.example');
    const files = { audits: '', answers: '' };
    expect(
      (await uploadImport(app, { ...stranger, operatorId: open.operatorId }, open.editionId, files)).statusCode,
    ).toBe(403);
    const elsewhere = await givenOpenEdition(app, { number: 3, state: 'field_work' });
    expect((await uploadImport(app, administrator, elsewhere.editionId, files)).statusCode).toBe(404);
  });

  it('offers a template that lists the confirmed sites with their planned audits', async () => {
    const response = await app.app.inject({
      method: 'GET',
      url: `/files/audits-template.csv?operator=${open.operatorId}&edition=${open.editionId}`,
      headers: { cookie: administrator.cookie },
    });
    const lines = response.body.trim().split('\n');
    expect(lines[0]).toBe('audit_id,site_id,channel,outcome');
    expect(lines).toHaveLength(1 + 3 * 13);
    expect(lines[1]).toBe('INS-2027-000001-phone-1,INS-2027-000001,phone,');
  });
});

describe('a large import', () => {
  it('takes half a million answers in less than a minute, dry run included', async () => {
    const app = await TestApp.start();
    try {
      const open = await givenOpenEdition(app, { state: 'field_work' });
      const person = await app.signUp('admin@barometre.example');
      await givenAdministrator(app, open.operatorId, person.userId);
      const administrator = { cookie: person.cookie, operatorId: open.operatorId };
      const grid = await app.app
        .get(Transactions)
        .run(asOperator(open.operatorId), (context) => app.app.get(GridsService).grid(context, open.gridVersionId));
      const files = importFilesFor(grid, await givenConfirmedSites(app, open, 1760));
      const begun = performance.now();
      const { body } = await uploadImport(app, administrator, open.editionId, files);
      await runJobs(app);
      await app.graphql(administrator, confirm, { id: body.importId });
      await runJobs(app);
      const seconds = (performance.now() - begun) / 1000;
      const { data } = await app.graphql<{ auditImport: ShownImport & { answerCount: number } }>(
        administrator,
        importQuery,
        { id: body.importId },
      );
      expect(data?.auditImport).toMatchObject({ state: 'imported', auditCount: 1760 * 13 });
      expect(data?.auditImport.answerCount).toBeGreaterThan(500_000);
      expect(seconds).toBeLessThan(60);
    } finally {
      await app.stop();
    }
  }, 120_000);
});
