import { randomUUID } from 'node:crypto';

import type { APIRequestContext } from '@playwright/test';

import { inventedSiret } from './siret.ts';

type Answer = Record<string, unknown>;

/** Asks the server as the portal does; an error of the server fails the test with its text. */
export async function askServer<Data = Answer>(
  request: APIRequestContext,
  query: string,
  variables: Answer = {},
  headers: Record<string, string> = {},
): Promise<Data> {
  const response = await request.post('/graphql', { data: { query, variables }, headers });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** Creates an account that nobody else has, and signs the context in. */
export async function newPerson(
  request: APIRequestContext,
  email = `camille-${randomUUID()}@example.org`,
): Promise<void> {
  const data = {
    name: 'Camille Martin',
    email,
    password: 'une phrase assez longue',
  };
  const response = await request.post('/api/auth/sign-up/email', { data });
  if (!response.ok()) throw new Error(`Signing up answered ${response.status()}`);
}

export interface NewStructure {
  readonly organisationId: string;
  readonly siret: string;
  readonly siteIds: readonly string[];
}

/** A structure with sites that the signed-in person owns, entered by hand. */
export async function newStructure(request: APIRequestContext, siteNames: readonly string[]): Promise<NewStructure> {
  const siret = inventedSiret();
  const created = await askServer<{ createOrganisation: { organisation: { id: string } } }>(
    request,
    `mutation ($manual: ManualOrganisation!) {
      createOrganisation(input: { manual: $manual }) { ... on OrganisationCreated { organisation { id } } }
    }`,
    { manual: { name: 'Centre social des Tilleuls', siret, kind: 'social_health' } },
  );
  const organisationId = created.createOrganisation.organisation.id;
  const siteIds: string[] = [];
  for (const [index, name] of siteNames.entries()) {
    const added = await askServer<{ addSite: { site: { id: string } } }>(
      request,
      'mutation ($site: NewSite!) { addSite(input: $site) { ... on SiteAdded { site { id } } } }',
      { site: { name, isCentral: index === 0, isCertified: false, hasSocialAccount: false } },
      { 'x-organisation-id': organisationId },
    );
    siteIds.push(added.addSite.site.id);
  }
  return { organisationId, siret, siteIds };
}
