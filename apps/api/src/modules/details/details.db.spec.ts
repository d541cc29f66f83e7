import { completeValues, saveDraft, sendDraft } from '../../testing/drafts.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

const parts =
  'contacts { name role email phone } phone email postalAddress website hasSocialAccount socialAccounts openingHours { day hours } closures { from to }';

interface Change {
  readonly id: string;
  readonly state: string;
  readonly madeByName: string;
  readonly reason: string | null;
  readonly before: { phone: string } | null;
  readonly details: { phone: string };
  readonly changedParts: readonly string[] | null;
}
interface Outcome {
  readonly __typename: string;
  readonly change: Change;
  readonly field: string;
}

describe('what a participant tells of its site', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  /** A structure whose registration was sent and confirmed, and an administrator. */
  const arrange = async (number: number, detailsDueAt: Date) => {
    const open = await givenOpenEdition(app, { number, detailsDueAt });
    const participant = await givenParticipant(app, open);
    const { draft } = await saveDraft(app, participant.owner, open, { values: completeValues(participant) });
    const { registrations } = await sendDraft(app, participant.owner, open, draft);
    await app.sql(`UPDATE registration SET state = 'confirmed', confirmed_at = now() WHERE organisation_id = $1`, [
      participant.organisationId,
    ]);
    const person = await app.signUp(`admin-${number}@barometre.example`, 'Hélène Astier');
    await givenAdministrator(app, open.operatorId, person.userId);
    return {
      open,
      participant,
      registrationId: registrations[0]?.id ?? '',
      administrator: { cookie: person.cookie, operatorId: open.operatorId },
    };
  };
  const noAccount = { hasSocialAccount: false };
  const [future, past] = [new Date('2099-03-31T21:59:59Z'), new Date('2020-03-31T21:59:59Z')];

  const read = async ({ owner }: Participant, id: string) => {
    const { data, errors } = await app.graphql<{ registration: { details: object; detailsChanges: Change[] } }>(
      owner,
      `query ($id: UUID!) { registration(id: $id) { details { ${parts} } detailsChanges { id state madeByName reason changedParts before { phone } details { phone } } } }`,
      { id },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.registration;
  };
  const change = async (
    visitor: Visitor,
    participant: Participant,
    registrationId: string,
    changes: object,
  ): Promise<Outcome> => {
    const { details } = await read(participant, registrationId);
    const { data, errors } = await app.graphql<{ changeDetails: Outcome }>(
      visitor,
      `mutation ($registrationId: UUID!, $details: ParticipationDetailsInput!) { changeDetails(registrationId: $registrationId, details: $details) {
        __typename ... on DetailsChanged { change { id state } } ... on InvalidInput { field } } }`,
      { registrationId, details: { ...details, ...changes } },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.changeDetails;
  };
  const decide = async (
    administrator: Visitor,
    changeId: string,
    isAccepted: boolean,
    reason = '',
  ): Promise<Outcome> => {
    const { data, errors } = await app.graphql<{ decideChange: Outcome }>(
      administrator,
      `mutation ($changeId: UUID!, $isAccepted: Boolean!, $reason: String!) { decideChange(changeId: $changeId, isAccepted: $isAccepted, reason: $reason) {
        __typename ... on DetailsChanged { change { id state reason } } ... on InvalidInput { field } } }`,
      { changeId, isAccepted, reason },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.decideChange;
  };
  const requested = async (visitor: Visitor, { editionId }: OpenEdition): Promise<Change[]> => {
    const { data } = await app.graphql<{ requestedChanges: Change[] }>(
      visitor,
      'query ($editionId: UUID!) { requestedChanges(editionId: $editionId) { id state madeByName registration { reference organisationName } before { phone } details { phone } } }',
      { editionId },
    );
    return data?.requestedChanges ?? [];
  };

  it('begins with the referent of the registration, and is written at once before the date, with author and date', async () => {
    const { participant, registrationId } = await arrange(51, future);
    expect((await read(participant, registrationId)).details).toMatchObject({
      contacts: [{ name: 'Camille Martin', role: 'Directrice de l’accueil' }],
      hasSocialAccount: true,
    });
    const changed = await change(participant.owner, participant, registrationId, {
      phone: '01 23 45 67 00',
      hasSocialAccount: false,
    });
    expect(changed.change.state).toBe('applied');
    const { details, detailsChanges } = await read(participant, registrationId);
    expect(details).toMatchObject({ phone: '01 23 45 67 00', hasSocialAccount: false });
    expect(detailsChanges).toMatchObject([
      {
        state: 'applied',
        madeByName: 'Camille Martin',
        before: { phone: '' },
        details: { phone: '01 23 45 67 00' },
        changedParts: ['phone', 'hasSocialAccount'],
      },
      { state: 'applied', before: null, changedParts: null },
    ]);
    const [site] = await app.sql<{ has_social_account: boolean }>('SELECT has_social_account FROM site WHERE id = $1', [
      participant.siteIds[0],
    ]);
    expect(site?.has_social_account).toBe(false);
  });

  it('after the date is a request, which the operator accepts: then it is written, and its author is told', async () => {
    const { open, participant, registrationId, administrator } = await arrange(52, past);
    const asked = await change(participant.owner, participant, registrationId, {
      phone: '01 23 45 67 00',
      hasSocialAccount: false,
    });
    expect(asked.change.state).toBe('requested');
    expect((await read(participant, registrationId)).details).toMatchObject({ phone: '' });
    const waiting = await requested(administrator, open);
    expect(waiting).toMatchObject([{ state: 'requested', madeByName: 'Camille Martin' }]);
    expect(await decide(administrator, asked.change.id, true)).toMatchObject({ change: { state: 'accepted' } });
    expect((await read(participant, registrationId)).details).toMatchObject({
      phone: '01 23 45 67 00',
      hasSocialAccount: false,
    });
    expect(await decide(administrator, asked.change.id, false, 'Trop tard pour cela.')).toMatchObject({
      __typename: 'ChangeDecided',
    });
    const mails = await app.sql<{ recipient: string }>(`SELECT recipient FROM mail_message WHERE business_key = $1`, [
      asked.change.id,
    ]);
    expect(mails).toEqual([{ recipient: participant.email }]);
  });

  it('is refused with a reason only, which the structure reads; asking again replaces what was asked for', async () => {
    const { open, participant, registrationId, administrator } = await arrange(53, past);
    const first = await change(participant.owner, participant, registrationId, { phone: '0123456701', ...noAccount });
    const second = await change(participant.owner, participant, registrationId, { phone: '0123456702', ...noAccount });
    expect(await requested(administrator, open)).toMatchObject([{ id: second.change.id }]);
    expect(await decide(administrator, first.change.id, true)).toMatchObject({ __typename: 'ChangeDecided' });
    expect(await decide(administrator, second.change.id, false)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'reason',
    });
    await decide(administrator, second.change.id, false, 'Les audits de ce canal sont terminés.');
    const { detailsChanges } = await read(participant, registrationId);
    expect(detailsChanges.map(({ state, reason }) => [state, reason])).toEqual([
      ['refused', 'Les audits de ce canal sont terminés.'],
      ['replaced', null],
      ['applied', null],
    ]);
  });

  it('is for confirmed participations, named field by field where it is wrong, and nobody else’s', async () => {
    const { participant, registrationId, administrator, open } = await arrange(54, future);
    expect(await change(participant.owner, participant, registrationId, { website: 'mairie' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'website',
    });
    await app.sql(`UPDATE registration SET state = 'in_draw' WHERE id = $1`, [registrationId]);
    expect(await change(participant.owner, participant, registrationId, { phone: '0123' })).toMatchObject({
      __typename: 'DetailsNotOpen',
    });
    const other = await givenParticipant(app, open, 'Autre ville');
    await expect(change(other.owner, participant, registrationId, {})).rejects.toThrow(/NOT_FOUND/);
    const elsewhere = await arrange(55, past);
    const asked = await change(elsewhere.participant.owner, elsewhere.participant, elsewhere.registrationId, {
      phone: '012345678',
      ...noAccount,
    });
    await expect(decide(administrator, asked.change.id, true)).rejects.toThrow(/NOT_FOUND/);
  });
});
