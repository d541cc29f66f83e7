import { v7 as uuidv7 } from 'uuid';
import { givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { TestApp } from '../../testing/test-app.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { VisitsService } from '../editions/index.js';

const placeRegistration = `mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) {
  __typename ... on ExpectedError { code message } ... on VisitsExhausted { left }
} }`;

interface Answer {
  readonly __typename: string;
  readonly left?: number;
  readonly message?: string;
}

describe('the capacity of physical visits', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const order = async (open: OpenEdition, { owner, siteIds }: Participant, sites: number): Promise<Answer> => {
    const input = {
      editionId: open.editionId,
      freeSiteId: null,
      paidSites: siteIds.slice(0, sites).map((siteId) => ({ siteId, physicalVisits: true })),
      staffInformed: true,
      dataProtectionRead: true,
      idempotencyKey: uuidv7(),
    };
    const answer = await app.graphql<{ placeRegistration: Answer }>(owner, placeRegistration, { input });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.placeRegistration;
  };
  const taken = async ({ editionId }: OpenEdition): Promise<number | undefined> => {
    const [row] = await app.sql<{ taken: number }>('SELECT taken FROM visit_count WHERE edition_id = $1', [editionId]);
    return row?.taken;
  };
  const registered = async ({ editionId }: OpenEdition): Promise<number | undefined> => {
    const [row] = await app.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM registration WHERE edition_id = $1 AND physical_visits',
      [editionId],
    );
    return row?.n;
  };

  it('is never passed, however many order at once: 7 sites of 12 structures get visits for 7', async () => {
    const open = await givenOpenEdition(app, { number: 50, visitCapacity: 7 });
    const participants = await Promise.all(
      Array.from({ length: 12 }, (_, index) => givenParticipant(app, open, `Ville ${index}`)),
    );
    const answers = await Promise.all(participants.map((participant) => order(open, participant, 1)));
    expect(Map.groupBy(answers, ({ __typename }) => __typename).get('RegistrationsPlaced')).toHaveLength(7);
    expect(answers.find(({ __typename }) => __typename === 'VisitsExhausted')).toMatchObject({ left: 0 });
    expect([await taken(open), await registered(open)]).toEqual([7, 7]);
  });

  it('refuses a whole form that asks for more than is left, says how many are, and keeps them', async () => {
    const open = await givenOpenEdition(app, { number: 51, visitCapacity: 2 });
    const participant = await givenParticipant(app, open);
    expect(await order(open, participant, 3)).toMatchObject({
      __typename: 'VisitsExhausted',
      left: 2,
      message: expect.stringContaining('2 sites'),
    });
    expect([await taken(open), await registered(open)]).toEqual([0, 0]);
    expect(await order(open, participant, 2)).toMatchObject({ __typename: 'RegistrationsPlaced' });
  });

  it('is not there where the edition sets none, and visits that are given back can be ordered again', async () => {
    const open = await givenOpenEdition(app, { number: 52, visitCapacity: null });
    expect(await order(open, await givenParticipant(app, open), 3)).toMatchObject({
      __typename: 'RegistrationsPlaced',
    });
    await app.app
      .get(Transactions)
      .run(asOperator(open.operatorId), (context) => app.app.get(VisitsService).release(context, open.editionId, 1));
    expect(await taken(open)).toBe(2);
  });
});
