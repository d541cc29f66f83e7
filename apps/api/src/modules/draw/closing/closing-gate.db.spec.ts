import { v7 as uuidv7 } from 'uuid';
import {
  type DrawEdition,
  drawInstants,
  drawSteps,
  givenDrawEdition,
  givenDrawn,
} from '../../../testing/draw-steps.js';
import { changeEdition } from '../../../testing/edition-requests.js';
import { givenParticipant, type Participant } from '../../../testing/participants.js';
import { runJobs } from '../../../testing/run-jobs.js';
import { setClock } from '../../../testing/set-clock.js';
import { TestApp } from '../../../testing/test-app.js';
import { RegistrationsService } from '../../registrations/index.js';

const placeRegistration = `mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) { __typename } }`;

const byRecipient = (one: { recipient: string }, other: { recipient: string }): number =>
  one.recipient.localeCompare(other.recipient);

describe('the close of a list and the forms that come at the same time', () => {
  let app: TestApp;
  let edition: DrawEdition;

  beforeEach(async () => {
    app = await TestApp.start();
    edition = await givenDrawEdition(app);
  });
  afterEach(() => app.stop());

  const givenTown = async (): Promise<Participant> => {
    const town = await givenParticipant(app, edition.open);
    await app.sql(`UPDATE organisation SET category_code = 'city_under_20k' WHERE organisation_id = $1`, [
      town.organisationId,
    ]);
    return town;
  };
  const apply = async (participant: Participant): Promise<string | undefined> => {
    const { data } = await app.graphql<{ placeRegistration: { __typename: string } }>(
      participant.owner,
      placeRegistration,
      {
        input: {
          editionId: edition.open.editionId,
          freeSiteId: participant.siteIds[0],
          paidSites: [],
          staffInformed: true,
          dataProtectionRead: true,
          idempotencyKey: uuidv7(),
        },
      },
    );
    return data?.placeRegistration.__typename;
  };
  const listed = async (): Promise<unknown[]> =>
    app.sql('SELECT application_count AS n FROM draw_list WHERE edition_id = $1', [edition.open.editionId]);

  it('waits for a form that was sent in the last second, and lists it', async () => {
    const participant = await givenTown();
    const registrations = app.app.get(RegistrationsService);
    const { promise: mayWrite, resolve: write } = Promise.withResolvers<void>();
    const { promise: isChecked, resolve: checked } = Promise.withResolvers<void>();
    const submit = registrations.submit.bind(registrations);
    jest.spyOn(registrations, 'submit').mockImplementationOnce(async (...form) => {
      checked();
      await mayWrite;
      return submit(...form);
    });
    setClock(app, drawInstants.lastSecond);
    const applying = apply(participant);
    await isChecked;
    setClock(app, drawInstants.closed);
    let hasClosed = false;
    const closing = drawSteps.close(app, edition).finally(() => {
      hasClosed = true;
    });
    await new Promise((resume) => setTimeout(resume, 300));
    expect(hasClosed).toBe(false);
    write();
    expect(await applying).toBe('RegistrationsPlaced');
    expect(await closing).toMatchObject({ draw: { state: 'closed' } });
    expect(await listed()).toEqual([{ n: 1 }]);
  });

  it('lists every application that was taken, when twelve forms and the close arrive at once', async () => {
    const participants = await Promise.all(Array.from({ length: 12 }, givenTown));
    setClock(app, drawInstants.lastSecond);
    const forms = participants.map((participant) => apply(participant));
    await Promise.any(forms);
    setClock(app, drawInstants.closed);
    const [closed, ...outcomes] = await Promise.all([drawSteps.close(app, edition), ...forms]);
    expect(closed).toMatchObject({ draw: { state: 'closed' } });
    const taken = outcomes.filter((outcome) => outcome === 'RegistrationsPlaced').length;
    expect(taken).toBeGreaterThan(0);
    expect(await listed()).toEqual([{ n: taken }]);
    expect(outcomes.filter((outcome) => outcome === 'RegistrationClosed')).toHaveLength(12 - taken);
  });

  it('happens by itself as soon as the last second has passed, and not before', async () => {
    await apply(await givenTown());
    setClock(app, drawInstants.lastSecond);
    await runJobs(app, { evenIfLater: true });
    expect(await listed()).toEqual([]);
    setClock(app, drawInstants.closed);
    await runJobs(app, { evenIfLater: true });
    expect(await listed()).toEqual([{ n: 1 }]);
    expect(await drawSteps.close(app, edition)).toMatchObject({ __typename: 'TransitionRefused' });
  });

  it('tells whoever stands in the list of its row, also when it has left since', async () => {
    const towns = await Promise.all([givenTown(), givenTown()]);
    for (const town of towns) await apply(town);
    setClock(app, drawInstants.closed);
    await drawSteps.close(app, edition);
    await app.sql(`UPDATE registration SET state = 'withdrawn' WHERE organisation_id = $1`, [towns[0].organisationId]);
    await runJobs(app);
    const mails = await app.sql(`SELECT recipient FROM mail_message WHERE kind = 'draw_list_row' ORDER BY 1`);
    expect(mails).toEqual(towns.map(({ email }) => ({ recipient: email })).toSorted(byRecipient));
  });

  it('comes before the field work, which does not begin until everybody knows the outcome', async () => {
    await apply(await givenTown());
    const begin = () =>
      changeEdition(app, edition.administrator, 'moveEdition', { editionId: edition.open.editionId, to: 'field_work' });
    await givenDrawn(app, edition, false);
    expect(await begin()).toMatchObject({
      __typename: 'TransitionRefused',
      message: expect.stringContaining('attendent le résultat du tirage'),
    });
    await app.sql(`UPDATE draw SET state = 'published', publishes_at = now(), published_at = now()`);
    expect(await begin()).toMatchObject({ edition: { state: 'field_work' } });
  });
});
