import { GraphQLSchemaHost } from '@nestjs/graphql';
import { v7 as uuidv7 } from 'uuid';
import { idTakingFields } from '../../testing/attempts.js';
import { givenConfirmedSites } from '../../testing/confirmed-sites.js';
import { declaredFields } from '../../testing/declared-fields.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenPlacedOrder } from '../../testing/orders.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { FIELD_ACCESS } from './declarations.js';
import { publicFields } from './public-fields.js';

describe('the schema walk', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('finds no field that is silent about who may call it', () => {
    const fields = declaredFields(app);
    expect(fields.length).toBeGreaterThan(30);
    expect(fields.filter(({ access }) => access === null).map(({ name }) => name)).toEqual([]);
  });

  it('finds exactly the reviewed fields to be public', () => {
    const open = declaredFields(app)
      .filter(({ access }) => access?.kind === 'public')
      .map(({ name }) => name);
    expect(open).toEqual([...publicFields].sort());
  });

  it('refuses a visitor everywhere else', async () => {
    const { schema } = app.app.get(GraphQLSchemaHost);
    const closed = idTakingFields(schema).filter(
      ({ name, operation }) => !publicFields.has(`${operation === 'query' ? 'Query' : 'Mutation'}.${name}`),
    );
    for (const field of closed) {
      const { errors } = await app.graphql({}, field.query, field.variables(field.idPaths[0] ?? '', uuidv7()));
      expect([field.name, errors?.[0]?.extensions.code]).toEqual([field.name, 'SIGNED_OUT']);
    }
  });

  it('asks below the roots too: a resolved field that is silent, or asks for more than the role holds, is closed', async () => {
    const { owner } = await world(app, 3);
    const sites = declaredFields(app).find(({ name }) => name === 'Organisation.sites');
    if (sites === undefined) throw new Error('There is no such field any more: choose another.');
    const codeWith = async (access: object | undefined): Promise<string | undefined> => {
      Reflect.defineMetadata(FIELD_ACCESS, access, sites.handler);
      const { errors } = await app.graphql(owner, '{ organisation { sites { id } } }');
      return errors?.[0]?.extensions.code;
    };
    try {
      expect(await codeWith({ kind: 'permission', permission: 'operator.scores' })).toBe('FORBIDDEN');
      expect(await codeWith(undefined)).toBe('FORBIDDEN');
    } finally {
      expect(await codeWith(sites.access ?? undefined)).toBeUndefined();
    }
  });

  it('answers alike for an id of somebody else and for one that does not exist, and changes nothing', async () => {
    const [mine, theirs] = [await world(app, 1), await world(app, 2)];
    const foreign = await idsOf(app, theirs);
    const before = await contents(app);
    const fields = idTakingFields(app.app.get(GraphQLSchemaHost).schema);
    let tried = 0;
    for (const visitor of [mine.owner, mine.reader, mine.administrator]) {
      for (const field of fields) {
        for (const path of field.idPaths) {
          const unknown = await outcome(app, visitor, field.query, field.variables(path, uuidv7()));
          for (const [kind, id] of foreign) {
            const answer = await outcome(app, visitor, field.query, field.variables(path, id));
            // Prices, draws and what was published are public, whoever's edition it is.
            if (kind === 'edition' && ['priceOf', 'draw', 'publishedEdition'].includes(field.name)) continue;
            expect([field.name, path, kind, answer]).toEqual([field.name, path, kind, unknown]);
            tried += 1;
          }
        }
      }
    }
    expect(await contents(app)).toEqual(before);
    expect(tried).toBeGreaterThan(300);
    process.stdout.write(`schema walk: ${tried} (field, role, id) triples answered alike\n`);
  }, 120_000);
});

interface World {
  readonly open: OpenEdition;
  readonly organisationId: string;
  readonly owner: Visitor;
  readonly reader: Visitor;
  readonly administrator: Visitor;
}

/** An operator with an edition and an organisation of its own, each with its people. */
async function world(app: TestApp, number: number): Promise<World> {
  const open = await givenOpenEdition(app, { number: 40 + number, state: 'field_work' });
  const [site] = await givenConfirmedSites(app, open, 1);
  const organisationId = site?.organisationId ?? '';
  const [owner, reader, administrator] = [
    await app.signUp(`proprietaire${number}@mairie.example`),
    await app.signUp(`lecture${number}@mairie.example`),
    await app.signUp(`admin${number}@barometre.example`),
  ];
  await givenAdministrator(app, open.operatorId, administrator.userId);
  for (const [person, role] of [
    [owner, 'owner'],
    [reader, 'reader'],
  ] as const) {
    await app.sql(
      'INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, $4, now())',
      [organisationId, person.userId, open.operatorId, role],
    );
  }
  await givenHistory(app, open, organisationId, owner.userId);
  return {
    open,
    organisationId,
    owner: { cookie: owner.cookie, organisationId },
    reader: { cookie: reader.cookie, organisationId },
    administrator: { cookie: administrator.cookie, operatorId: open.operatorId },
  };
}

/** One row of each further kind, so that there is a foreign id to try. */
async function givenHistory(
  app: TestApp,
  { operatorId, editionId, gridVersionId }: OpenEdition,
  organisationId: string,
  userId: string,
): Promise<void> {
  const [runId, jobId] = [uuidv7(), uuidv7()];
  await givenPlacedOrder(app, { organisationId, operatorId, editionId, userId });
  await app.sql(
    `INSERT INTO score_run (id, operator_id, edition_id, grid_version_id, grid_hash, method_version, state, created_by, created_at) VALUES ($1, $2, $3, $4, 'x', '1', 'computed', $5, now())`,
    [runId, operatorId, editionId, gridVersionId, userId],
  );
  await app.sql(
    `INSERT INTO job_progress (id, operator_id, organisation_id, kind, state, created_at) VALUES ($1, $2, $3, 'report', 'queued', now())`,
    [jobId, operatorId, organisationId],
  );
  await app.sql(
    `INSERT INTO report (organisation_id, id, operator_id, edition_id, score_run_id, kind, language, state, requested_by, created_at) VALUES ($1, $2, $3, $4, $5, 'detailed', 'fr', 'queued', $6, now())`,
    [organisationId, uuidv7(), operatorId, editionId, runId, userId],
  );
  await app.sql(
    `INSERT INTO registration_draft (organisation_id, id, operator_id, edition_id, version, fields, created_by, created_at, saved_by, saved_at) VALUES ($1, $2, $3, $4, 1, '{}', $5, now(), $5, now())`,
    [organisationId, uuidv7(), operatorId, editionId, userId],
  );
  await app.sql(
    `INSERT INTO invitation (organisation_id, id, operator_id, edition_id, email, task, token_hash, invited_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, 'collegue@mairie.example', 'check', $5, $6, now(), now() + interval '1 day')`,
    [organisationId, uuidv7(), operatorId, editionId, uuidv7().replaceAll('-', '').repeat(2), userId],
  );
  await app.sql(
    `INSERT INTO details_change (organisation_id, id, operator_id, edition_id, registration_id, state, details, made_by, made_at)
     SELECT organisation_id, $2, operator_id, edition_id, id, 'requested', '{}', $3, now() FROM registration WHERE organisation_id = $1`,
    [organisationId, uuidv7(), userId],
  );
  await app.sql(
    `INSERT INTO audit_import (id, operator_id, edition_id, state, audits_file_name, answers_file_name, audits_file_key, answers_file_key, created_by, created_at) VALUES ($1, $2, $3, 'ready', 'a', 'b', 'a', 'b', $4, now())`,
    [uuidv7(), operatorId, editionId, userId],
  );
  const statementId = uuidv7();
  await app.sql(
    `INSERT INTO bank_statement (operator_id, id, file_name, file_hash, imported_by, imported_at) VALUES ($1, $2, 'a', 'x', $3, now())`,
    [operatorId, statementId, userId],
  );
  await app.sql(
    `INSERT INTO bank_line (operator_id, id, statement_id, line_key, booked_on, amount_cents, label, counterparty) VALUES ($1, $2, $3, 'x', now(), 100, 'VIR', '')`,
    [operatorId, uuidv7(), statementId],
  );
  const mailId = uuidv7();
  await app.sql(
    `INSERT INTO mail_message (id, operator_id, organisation_id, kind, business_key, recipient, language, subject, text, html, state, created_at)
     VALUES ($1::uuid, $2, $3, 'place_offered', $1::text, 'a@mairie.example', 'fr', 'Objet', 'Texte', 'Texte', 'bounced', now())`,
    [mailId, operatorId, organisationId],
  );
  await app.sql(
    `INSERT INTO mail_bounce (id, operator_id, organisation_id, mail_id, address, diagnostic, bounced_at) VALUES ($1, $2, $3, $4, 'a@mairie.example', '550', now())`,
    [uuidv7(), operatorId, organisationId, mailId],
  );
  await app.sql(
    `INSERT INTO campaign (id, operator_id, edition_id, segment, subject_fr, body_fr, subject_en, body_en, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, '{}', 'Objet', 'Texte', 'Subject', 'Text', $4, now(), now())`,
    [uuidv7(), operatorId, editionId, userId],
  );
}

const kinds: Record<string, string> = {
  mail: 'SELECT id FROM mail_message WHERE operator_id = $1',
  bounce: 'SELECT id FROM mail_bounce WHERE operator_id = $1',
  campaign: 'SELECT id FROM campaign WHERE operator_id = $1',
  organisation: 'SELECT organisation_id AS id FROM organisation WHERE operator_id = $1',
  site: 'SELECT id FROM site WHERE operator_id = $1',
  registration: 'SELECT id FROM registration WHERE operator_id = $1',
  order: 'SELECT id FROM "order" WHERE operator_id = $1',
  report: 'SELECT id FROM report WHERE operator_id = $1',
  job: 'SELECT id FROM job_progress WHERE operator_id = $1',
  import: 'SELECT id FROM audit_import WHERE operator_id = $1',
  bank_line: 'SELECT id FROM bank_line WHERE operator_id = $1',
  score_run: 'SELECT id FROM score_run WHERE operator_id = $1',
  draft: 'SELECT id FROM registration_draft WHERE operator_id = $1',
  invitation: 'SELECT id FROM invitation WHERE operator_id = $1',
  details_change: 'SELECT id FROM details_change WHERE operator_id = $1',
  edition: 'SELECT id FROM edition WHERE operator_id = $1',
};

async function idsOf(app: TestApp, { open }: World): Promise<[string, string][]> {
  const ids: [string, string][] = [];
  for (const [kind, query] of Object.entries(kinds)) {
    const [row] = await app.sql<{ id: string }>(`${query} LIMIT 1`, [open.operatorId]);
    if (row === undefined) throw new Error(`There is no ${kind} to try.`);
    ids.push([kind, row.id]);
  }
  return ids;
}

/** An answer without what differs by nature: the number of the request and the ids that were sent. */
async function outcome(app: TestApp, visitor: Visitor, query: string, variables: object): Promise<string> {
  const { data, errors } = await app.graphql<unknown>(visitor, query, variables);
  return JSON.stringify({ data, errors: errors?.map(({ message, extensions }) => [message, extensions.code]) });
}

/** A fingerprint of everything that a refused attempt could have changed. */
async function contents(app: TestApp): Promise<unknown> {
  const tables = [
    'organisation',
    'membership',
    'site',
    '"order"',
    'registration',
    'payment_attempt',
    'payment',
    'bank_line',
    'ledger_transfer',
    'reminder',
    'submission',
    'registration_draft',
    'invitation',
    'participation_details',
    'details_change',
    'report',
    'audit_import',
    'score_run',
    'edition',
    'edition_publication',
    'edition_amendment',
    'visit_count',
    'place',
    'place_event',
    'draw',
    'draw_list',
    'draw_value',
    'draw_outcome',
    'mail_message',
    'mail_bounce',
    'campaign',
    'campaign_recipient',
    'job_progress',
    'graphile_worker._private_jobs',
  ];
  const prints = await Promise.all(
    tables.map((table) =>
      app.sql(
        `SELECT count(*)::int AS n, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS print FROM ${table} t`,
      ),
    ),
  );
  return tables.map((table, index) => [table, prints[index]]);
}
