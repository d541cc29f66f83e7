import { hashOf } from '@barometer/draw';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { visitor } from '../../../platform/context/access.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { TestApp } from '../../../testing/test-app.js';
import { drawRulesOf } from '../domain/draw-rules.js';
import { EditionMovesService } from '../edition-moves.service.js';
import { EditionsService } from '../editions.service.js';
import { TransitionRefused } from '../editions.types.js';
import { type EditionPublication, PublicationsService } from './publications.service.js';

describe('what an edition publishes', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const asOwner = <Result>(
    { operatorId }: OpenEdition,
    work: (context: RequestContext) => Promise<Result>,
  ): Promise<Result> => app.app.get(Transactions).run(asOperator(operatorId), work);

  const publicationOf = ({ editionId }: OpenEdition): Promise<EditionPublication | null> =>
    app.app.get(Transactions).run(visitor, (context) => app.app.get(PublicationsService).of(context, editionId));

  it('is nothing while it is a draft', async () => {
    expect(await publicationOf(await givenOpenEdition(app, { number: 20, state: 'draft' }))).toBeNull();
  });

  it('is its rules, grid, weights, categories and settings, as soon as it is announced, for everybody to check', async () => {
    const open = await givenOpenEdition(app, { number: 21, state: 'draft' });
    const moved = await asOwner(open, (context) =>
      app.app.get(EditionMovesService).move(context, open.editionId, 'announced'),
    );
    expect(moved).toMatchObject({ state: 'announced' });
    const publication = await publicationOf(open);
    const edition = await asOwner(open, (context) => app.app.get(EditionsService).byId(context, open.editionId));
    const [grid] = await app.sql<{ hash: string }>('SELECT hash FROM grid_version WHERE id = $1', [open.gridVersionId]);
    expect(publication?.rules).toEqual(drawRulesOf(edition));
    expect(publication?.gridHash).toBe(grid?.hash);
    expect(publication?.amendments).toEqual([]);
    // Whoever reads the documents back from the database makes the same hashes of them.
    expect(hashOf(publication?.rules)).toBe(publication?.rulesHash);
    expect(hashOf(publication?.settings)).toBe(publication?.settingsHash);
    expect(hashOf(publication?.original.weights)).toBe(publication?.weightsHash);
    expect(hashOf(publication?.original.categories)).toBe(publication?.categoriesHash);
  });

  it('is there at once for an edition that is made past its draft', async () => {
    const open = await givenOpenEdition(app, { number: 22, state: 'field_work' });
    expect(await publicationOf(open)).toMatchObject({ rules: { edition: open.editionId, places: 5 } });
  });

  it('stays as it is: the application may neither change nor delete it, nor what it promised in the edition', async () => {
    const open = await givenOpenEdition(app, { number: 23, state: 'announced' });
    const tried = (statement: string): Promise<unknown> =>
      asOwner(open, async (context) => (await context.manager()).query(statement, [open.editionId]));
    for (const table of ['edition_publication', 'edition_amendment']) {
      await expect(tried(`UPDATE ${table} SET rules_hash = 'x' WHERE edition_id = $1`)).rejects.toThrow(/permission/);
      await expect(tried(`DELETE FROM ${table} WHERE edition_id = $1`)).rejects.toThrow(/permission/);
    }
    await expect(tried(`UPDATE edition SET free_places = 500 WHERE id = $1`)).rejects.toThrow(/no longer change/);
    await expect(tried(`UPDATE edition SET strata = '[]' WHERE id = $1`)).rejects.toThrow(/no longer change/);
    await expect(tried(`UPDATE edition SET categories = '{}' WHERE id = $1`)).rejects.toThrow(/no longer change/);
    await expect(tried(`UPDATE edition SET channel_weights = '{}' WHERE id = $1`)).rejects.toThrow(/no longer change/);
    await expect(tried(`UPDATE edition SET state = 'registration' WHERE id = $1`)).resolves.toBeDefined();
    const deleted = await tried('DELETE FROM edition WHERE id = $1 RETURNING id');
    expect(deleted).toEqual([[], 0]);
  });

  it('stands before registrations open: without it they do not', async () => {
    const open = await givenOpenEdition(app, { number: 24, state: 'draft' });
    await app.sql(`UPDATE edition SET state = 'announced' WHERE id = $1`, [open.editionId]);
    const moved = await asOwner(open, (context) =>
      app.app.get(EditionMovesService).move(context, open.editionId, 'registration'),
    );
    expect(moved).toBeInstanceOf(TransitionRefused);
    expect(moved).toMatchObject({ message: expect.stringContaining('publiez d’abord l’édition') });
  });
});
