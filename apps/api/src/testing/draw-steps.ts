import { everyStratum } from '../modules/editions/index.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from './fixtures.js';
import { runJobs } from './run-jobs.js';
import { setClock } from './set-clock.js';
import type { TestApp, Visitor } from './test-app.js';

/** Instants of the draw of the edition that the fixtures make: while registrations last, after the close, after the beacon, at the announced moment. */
export const drawInstants = {
  registering: '2099-02-01T08:00:00Z',
  lastSecond: '2099-03-15T22:59:59Z',
  closed: '2099-03-15T23:00:00Z',
  beacon: '2099-03-20T11:00:00Z',
  offers: '2099-03-22T08:00:00Z',
} as const;

export interface DrawEdition {
  readonly open: OpenEdition;
  readonly administrator: Visitor;
}

/** An edition with its administrator and with places in three strata: two for small towns, one for regions, none for departments, and two in the open pool. */
export async function givenDrawEdition(
  app: TestApp,
  changes: Parameters<typeof givenOpenEdition>[1] = {},
): Promise<DrawEdition> {
  const territories = [{ code: 'all', labelFr: 'Tous les territoires', labelEn: 'All territories', regionCodes: null }];
  const strata = everyStratum(['city_under_20k', 'region', 'department'], territories, {
    'city_under_20k.all': 2,
    'region.all': 1,
  });
  const open = await givenOpenEdition(app, { strata, freePlaces: 5, ...changes });
  const person = await app.signUp(`admin-${open.operatorId}@barometre.example`);
  await givenAdministrator(app, open.operatorId, person.userId);
  setClock(app, drawInstants.registering);
  return { open, administrator: { cookie: person.cookie, operatorId: open.operatorId } };
}

/** What a step of the draw answered. */
export interface StepOutcome {
  readonly __typename: string;
  readonly message?: string;
  readonly draw?: { readonly state: string };
}

const answer = '__typename ... on DrawMoved { draw { state } } ... on ExpectedError { message }';

/** The steps of a draw, as an administrator takes them. */
export const drawSteps = {
  close: (app: TestApp, edition: DrawEdition) => step(app, edition, 'closeDraw'),
  record: (app: TestApp, edition: DrawEdition, value = '123456') => step(app, edition, 'recordBeaconValue', value),
  run: (app: TestApp, edition: DrawEdition) => step(app, edition, 'runDraw'),
  publish: (app: TestApp, edition: DrawEdition) => step(app, edition, 'publishDraw'),
};

async function step(
  app: TestApp,
  { open, administrator }: DrawEdition,
  name: string,
  value?: string,
): Promise<StepOutcome> {
  const [taken, passed] = value === undefined ? ['', ''] : [', $value: String!', ', value: $value'];
  const mutation = `mutation ($id: UUID!${taken}) { outcome: ${name}(editionId: $id${passed}) { ${answer} } }`;
  const { data, errors } = await app.graphql<{ outcome: StepOutcome }>(administrator, mutation, {
    id: open.editionId,
    value,
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.outcome;
}

/** Takes a draw to where its outcome is computed, and on to where it is public. */
export async function givenDrawn(app: TestApp, edition: DrawEdition, isPublished = true): Promise<void> {
  setClock(app, drawInstants.closed);
  await drawSteps.close(app, edition);
  setClock(app, drawInstants.beacon);
  await drawSteps.record(app, edition);
  await drawSteps.run(app, edition);
  await runJobs(app);
  if (!isPublished) return;
  await drawSteps.publish(app, edition);
  setClock(app, drawInstants.offers);
  await runJobs(app, { evenIfLater: true });
}
