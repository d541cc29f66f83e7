import type { APIRequestContext } from '@playwright/test';

import type { Audience, Sample } from '../src/app/static-data.ts';

interface Question {
  readonly query: string;
  /** Where its answer holds the id. */
  readonly path: readonly (string | number)[];
  /** Another sample, whose id the query takes as `$id`. */
  readonly of?: string;
}

/** What the samples of the routes may name, and the question that finds one in the demonstration. */
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
  'scored-edition': { query: '{ editions { id } }', path: ['editions', -2, 'id'] },
  import: {
    query: 'query ($id: UUID!) { auditImports(editionId: $id) { id } }',
    path: ['auditImports', 0, 'id'],
    of: 'scored-edition',
  },
  application: {
    query: 'query ($id: UUID!) { registrations(editionId: $id, filter: { kind: free }, first: 1) { nodes { id } } }',
    path: ['registrations', 'nodes', 0, 'id'],
    of: 'edition',
  },
  mail: { query: '{ structureMails { nodes { id } } }', path: ['structureMails', 'nodes', 0, 'id'] },
  campaign: {
    query: 'query ($id: UUID!) { campaigns(editionId: $id) { id } }',
    path: ['campaigns', 0, 'id'],
    of: 'edition',
  },
  order: { query: '{ organisation { orders { id } } }', path: ['organisation', 'orders', 0, 'id'] },
};

const ADDRESSES: Record<Exclude<Audience, 'anyone'>, string> = {
  owner: 'proprietaire@mairie-demo.example',
  administrator: 'admin@barometre.example',
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function read(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => {
    // A place below 0 counts from the end of a list.
    if (typeof key === 'number') return (inner as readonly Json[] | undefined)?.at(key);
    return (inner as Record<string, Json> | undefined)?.[key];
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
  const [kind, header] = audience === 'owner' ? ['organisations', 'x-organisation-id'] : ['operators', 'x-operator-id'];
  const id = read(me, ['me', kind, 0, 'id']);
  return typeof id === 'string' ? { [header]: id } : {};
}

/** The id that a sample names, found in the demonstration; a literal is itself. */
async function idOf(request: APIRequestContext, name: string, headers: Record<string, string>): Promise<string> {
  const question = QUESTIONS[name];
  if (!question) return name;
  const variables: Record<string, string> = question.of ? { id: await idOf(request, question.of, headers) } : {};
  const found = read(await ask(request, question.query, headers, variables), question.path);
  if (typeof found !== 'string') throw new Error(`The demonstration has no ${name}`);
  return found;
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
