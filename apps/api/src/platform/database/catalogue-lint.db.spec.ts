import { v7 as uuidv7 } from 'uuid';
import { givenConfirmedSites } from '../../testing/confirmed-sites.js';
import { givenOpenEdition } from '../../testing/fixtures.js';
import { TestApp } from '../../testing/test-app.js';
import { catalogueLint, tenantTables } from '../../testing/catalogue-lint.js';
import { asOperator, asOrganisation } from './system-access.js';
import { Transactions } from './transactions.js';

describe('the walls between tenants', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const offenders = async (query: string): Promise<unknown[]> =>
    app.sql(`WITH tenant_table AS (${tenantTables}) ${query}`);

  it.each(Object.entries(catalogueLint))('have not %s', async (_, query) => {
    expect(await offenders(query)).toEqual([]);
  });

  it('are looked at on every tenant table', async () => {
    const tables = await app.sql<{ relname: string }>(`SELECT relname FROM (${tenantTables}) AS t ORDER BY 1`);
    expect(tables.map(({ relname }) => relname)).toEqual(
      [
        'organisation',
        'membership',
        'site',
        'order',
        'registration',
        'payment_attempt',
        'submission',
        'registration_draft',
        'invitation',
        'participation_details',
        'details_change',
        'audit',
        'site_answers',
        'site_score',
        'peer_statistic',
        'criterion_score',
        'score_lineage',
        'organisation_score',
        'report',
        'payer',
        'quote',
        'quote_version',
        'quote_comment',
        'order_part',
        'order_change',
        'order_line',
        'purchase_order',
        'invoice',
        'invoice_line',
        'invoice_archive',
        'transmission_event',
        'reminder',
        'payment',
        'payment_reversal',
        'refund',
        'ledger_transfer',
      ].sort(),
    );
  });

  describe('with the rows of two organisations', () => {
    let mine: { organisationId: string; operatorId: string };
    let theirs: { organisationId: string; operatorId: string };

    beforeAll(async () => {
      const open = await givenOpenEdition(app, { number: 30 });
      const [first, second] = await givenConfirmedSites(app, open, 2);
      mine = { organisationId: first?.organisationId ?? '', operatorId: open.operatorId };
      theirs = { organisationId: second?.organisationId ?? '', operatorId: open.operatorId };
    });

    const idsSeen = (table: string, access = asOrganisation(mine.organisationId, mine.operatorId)): Promise<string[]> =>
      app.app.get(Transactions).run(access, async (context) => {
        const manager = await context.manager();
        const rows: { id: string }[] = await manager.query(`SELECT DISTINCT organisation_id AS id FROM ${table}`);
        return rows.map(({ id }) => id);
      });

    it.each(['organisation', 'site', 'registration'])(
      'a query on %s that forgets its WHERE sees the own rows only',
      async (table) => {
        expect(await idsSeen(table)).toEqual([mine.organisationId]);
        expect(await idsSeen(table, asOperator(uuidv7()))).toEqual([]);
        expect(await idsSeen(table, { userId: null, organisation: null, operator: null })).toEqual([]);
      },
    );

    it('a row cannot be written into another organisation, nor tied to another operator', async () => {
      const insert = (organisationId: string, operatorId: string): Promise<unknown> =>
        app.app.get(Transactions).run(asOrganisation(mine.organisationId, mine.operatorId), async (context) =>
          (await context.manager()).query(
            `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
             VALUES ($1, $2, $3, 'Intruse', false, false, false, now())`,
            [organisationId, uuidv7(), operatorId],
          ),
        );
      await expect(insert(theirs.organisationId, theirs.operatorId)).rejects.toThrow(/row-level security/);
      await expect(insert(mine.organisationId, uuidv7())).rejects.toThrow(/site_organisation/);
      await expect(insert(mine.organisationId, mine.operatorId)).resolves.toBeDefined();
    });

    it('an organisation changes neither its audits, nor who belongs to it, nor the number of places', async () => {
      const asMine = (statement: string, parameters: unknown[] = []): Promise<unknown> =>
        app.app
          .get(Transactions)
          .run(asOrganisation(mine.organisationId, mine.operatorId), async (context) =>
            (await context.manager()).query(statement, parameters),
          );
      const registration = await asMine('SELECT id FROM registration');
      const [{ id } = { id: '' }] = registration as { id: string }[];
      const audit = asMine(
        `INSERT INTO audit (organisation_id, id, operator_id, edition_id, registration_id, audit_key, version, channel, outcome, grid_version_id, answers, import_id, created_at)
         VALUES ($1, $2, $3, $2, $4, 'A1', 1, 'phone', 'answered', $2, '', $2, now())`,
        [mine.organisationId, uuidv7(), mine.operatorId, id],
      );
      await expect(audit).rejects.toThrow(/row-level security/);
      await expect(asMine(`UPDATE membership SET role = 'owner'`)).rejects.toThrow(/permission denied/);
      await expect(asMine('UPDATE place SET number = 1000')).rejects.toThrow(/permission denied/);
      await expect(
        asMine(`INSERT INTO operator_member VALUES ($1, $2, '{administrator}')`, [mine.operatorId, uuidv7()]),
      ).rejects.toThrow(/row-level security/);
      await expect(asMine(`INSERT INTO reference_counter VALUES ($1, 'INS', 2027, 5)`, [uuidv7()])).rejects.toThrow(
        /row-level security/,
      );
    });

    it('a setting does not outlive its transaction on the pooled connection', async () => {
      await idsSeen('site');
      const seen = await Promise.all(
        Array.from({ length: 20 }, () => idsSeen('site', { userId: null, organisation: null, operator: null })),
      );
      expect(seen.flat()).toEqual([]);
    });

    it('the control: a policy replaced by one that lets everything through is found by the lint, and leaks', async () => {
      await app.sql('DROP POLICY tenant_read ON site');
      await app.sql('CREATE POLICY tenant_read ON site FOR SELECT TO barometer_app USING (true)');
      expect(await offenders(catalogueLint['a tenant policy that lets everything through'] ?? '')).toEqual([
        { offender: 'site.tenant_read' },
      ]);
      expect((await idsSeen('site')).sort()).toEqual([mine.organisationId, theirs.organisationId].sort());
    });
  });
});
