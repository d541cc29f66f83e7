import { request as requests, test } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';

import type { Audience, Sample } from '../src/app/static-data.ts';

/** A field, a place in a list (below 0: from its end), or what the last of a list has that is meant. */
type Step = string | number | Readonly<Record<string, string | boolean>>;

interface Question {
  readonly query: string;
  /** Where its answer holds the id. */
  readonly path: readonly Step[];
  /** Who is asked, where the audience of the page sees no list of them. */
  readonly as?: Audience;
  /** Another sample, whose id the query takes as `$id`. */
  readonly of?: string;
}

const EDITIONS = '{ editions { id state isSandbox } }';

/**
 * What the samples of the routes may name, and the question that finds one in the demonstration. Drafts, rehearsals and messages that other tests make and
 * leave are newer than those of the demonstration: these come last in their lists.
 */
const QUESTIONS: Record<string, Question> = {
  organisation: { query: '{ me { organisations { id } } }', path: ['me', 'organisations', 0, 'id'] },
  // Drafts and rehearsals that other tests leave behind come and go: the open edition stays.
  edition: { query: '{ openEdition { id } }', path: ['openEdition', 'id'] },
  'open-edition': { query: '{ openEdition { id } }', path: ['openEdition', 'id'] },
  registration: {
    query: '{ organisation { registrations { id } } }',
    path: ['organisation', 'registrations', 0, 'id'],
  },
  'released-edition': { query: '{ results { edition { id } } }', path: ['results', 0, 'edition', 'id'] },
  'released-registration': {
    query: '{ results { sites { registrationId } } }',
    path: ['results', 0, 'sites', 0, 'registrationId'],
  },
  'drawn-edition': { query: EDITIONS, path: ['editions', -2, 'id'], as: 'administrator' },
  'draft-edition': { query: EDITIONS, path: ['editions', { state: 'draft' }, 'id'] },
  rehearsal: { query: EDITIONS, path: ['editions', { state: 'draw', isSandbox: true }, 'id'] },
  'drawn-application': {
    query: 'query ($id: UUID!) { registrations(editionId: $id, filter: { kind: free }, first: 1) { nodes { id } } }',
    path: ['registrations', 'nodes', 0, 'id'],
    of: 'drawn-edition',
  },
  'drawn-registration': {
    query: '{ organisation { registrations { id state } } }',
    path: ['organisation', 'registrations', { state: 'waiting' }, 'id'],
  },
  participation: {
    query: '{ organisation { registrations { id kind state physicalVisits } } }',
    path: ['organisation', 'registrations', { kind: 'paid', state: 'confirmed', physicalVisits: true }, 'id'],
  },
  'scored-edition': { query: '{ editions { id } }', path: ['editions', -2, 'id'] },
  import: {
    query: 'query ($id: UUID!) { auditImports(editionId: $id) { id } }',
    path: ['auditImports', 0, 'id'],
    of: 'scored-edition',
  },
  mail: { query: '{ structureMails { nodes { id } } }', path: ['structureMails', 'nodes', 0, 'id'] },
  campaign: {
    query: 'query ($id: UUID!) { campaigns(editionId: $id) { id isSent } }',
    path: ['campaigns', { isSent: true }, 'id'],
    of: 'edition',
  },
  quote: {
    query: '{ organisation { quotes { id state } } }',
    path: ['organisation', 'quotes', { state: 'sent' }, 'id'],
  },
  'requested-quote': {
    query: '{ quotes(state: requested) { nodes { id } } }',
    path: ['quotes', 'nodes', -1, 'id'],
  },
  'bank-line': {
    query: '{ bankLines { nodes { id state } } }',
    path: ['bankLines', 'nodes', { state: 'unmatched' }, 'id'],
  },
  order: { query: '{ organisation { orders { id } } }', path: ['organisation', 'orders', 0, 'id'] },
};

const ADDRESSES: Record<Exclude<Audience, 'anyone'>, string> = {
  owner: 'proprietaire@mairie-demo.example',
  applicant: 'candidature@commune-demo.example',
  administrator: 'admin@barometre.example',
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function read(value: Json | undefined, path: readonly Step[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => {
    if (typeof step === 'string') return (inner as Record<string, Json> | undefined)?.[step];
    const list = inner as readonly Record<string, Json>[];
    if (typeof step === 'number') return list.at(step);
    return list.findLast((item) => Object.entries(step).every(([key, wanted]) => item[key] === wanted));
  }, value);
}

async function ask(
  request: APIRequestContext,
  query: string,
  headers: Record<string, string> = {},
  variables: Record<string, string> = {},
): Promise<Json> {
  const response = await request.post('/graphql', { data: { query, variables }, headers });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** Signs the request's context in as a persona of the demonstration. */
export async function enterAs(request: APIRequestContext, audience: Audience): Promise<void> {
  if (audience === 'anyone') return;
  const demonstration = await ask(request, '{ demonstration { personas { email password } } }');
  const personas = read(demonstration, ['demonstration', 'personas']) as readonly { email: string; password: string }[];
  const persona = personas.find(({ email }) => email === ADDRESSES[audience]);
  if (!persona) throw new Error(`The demonstration has no persona ${ADDRESSES[audience]}`);
  const response = await request.post('/api/auth/sign-in/email', { data: persona });
  if (!response.ok()) throw new Error(`Signing in as ${persona.email} answered ${response.status()}`);
}

async function scopeHeaders(request: APIRequestContext, audience: Audience): Promise<Record<string, string>> {
  if (audience === 'anyone') return {};
  const me = await ask(request, '{ me { organisations { id } operators { id } } }');
  const [kind, header] =
    audience === 'administrator' ? ['operators', 'x-operator-id'] : ['organisations', 'x-organisation-id'];
  const id = read(me, ['me', kind, 0, 'id']);
  return typeof id === 'string' ? { [header]: id } : {};
}

/** The id that a sample names, found in the demonstration; a literal is itself. */
async function idOf(request: APIRequestContext, name: string, headers: Record<string, string>): Promise<string> {
  const question = QUESTIONS[name];
  if (!question) return name;
  if (question.as !== undefined && !('x-operator-id' in headers)) return idAskedAs(question.as, name);
  const variables: Record<string, string> = question.of ? { id: await idOf(request, question.of, headers) } : {};
  const found = read(await ask(request, question.query, headers, variables), question.path);
  if (typeof found !== 'string') throw new Error(`The demonstration has no ${name}`);
  return found;
}

/** The same, asked by somebody who sees more than the page's audience, in a session of their own. */
async function idAskedAs(audience: Audience, name: string): Promise<string> {
  const request = await requests.newContext({ baseURL: test.info().project.use.baseURL });
  try {
    await enterAs(request, audience);
    return await idOf(request, name, await scopeHeaders(request, audience));
  } finally {
    await request.dispose();
  }
}

/** The address of a page for a language, its parameters found in the demonstration. */
export async function addressOf(
  request: APIRequestContext,
  path: string,
  sample: Sample,
  language: string,
): Promise<string> {
  const headers = await scopeHeaders(request, sample.as);
  let address = path.replace('$language', language);
  for (const [name, value] of Object.entries(sample.params)) {
    address = address.replace(`$${name}`, await idOf(request, value, headers));
  }
  const search = new URLSearchParams(sample.search).toString();
  return search ? `${address}?${search}` : address;
}
