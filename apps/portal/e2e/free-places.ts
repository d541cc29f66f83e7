import type { APIRequestContext } from '@playwright/test';

import { expect } from './browser-test.ts';
import { askServer, newPerson, newStructure } from './new-structure.ts';

/** A structure that has never taken part, with a person who owns it, and its free application in the open edition. */
export interface FreeApplication {
  readonly organisationId: string;
  readonly editionId: string;
  readonly email: string;
  readonly id: string;
  readonly reference: string;
}

export async function applyForFreePlace(request: APIRequestContext): Promise<FreeApplication> {
  const email = `camille-${crypto.randomUUID()}@example.org`;
  await newPerson(request, email);
  const { organisationId, siteIds } = await newStructure(request, ['Accueil']);
  const { openEdition } = await askServer<{ openEdition: { id: string } }>(request, '{ openEdition { id } }');
  const { placeRegistration } = await askServer<{
    placeRegistration: { registrations: readonly [{ id: string; reference: string }] };
  }>(
    request,
    `mutation ($input: PlaceRegistration!) {
      placeRegistration(input: $input) { ... on RegistrationsPlaced { registrations { id reference } } }
    }`,
    {
      input: {
        editionId: openEdition.id,
        freeSiteId: siteIds[0],
        paidSites: [],
        staffInformed: true,
        dataProtectionRead: true,
        idempotencyKey: crypto.randomUUID(),
      },
    },
    { 'x-organisation-id': organisationId },
  );
  return { organisationId, editionId: openEdition.id, email, ...placeRegistration.registrations[0] };
}

/** The operator’s way through the draw, each step once its time has come: the demonstration’s clock is put there. */
export class OperatorOfPlaces {
  private readonly headers: Record<string, string>;

  constructor(
    private readonly request: APIRequestContext,
    operatorId: string,
    private readonly editionId: string,
  ) {
    this.headers = { 'x-operator-id': operatorId };
  }

  /** Lets registrations end, which closes the list, records a value, draws, and lets the announced moment come. */
  async drawAndAnnounce(): Promise<void> {
    const { edition } = await this.ask<{
      edition: { registrationClosesAt: string; beaconAt: string; offersAt: string };
    }>('query ($id: UUID!) { edition(id: $id) { registrationClosesAt beaconAt offersAt } }');
    await this.goTo(edition.registrationClosesAt);
    await expect.poll(() => this.drawState(), { timeout: 30_000 }).toBe('closed');
    await this.goTo(edition.beaconAt);
    await this.ask('mutation ($id: UUID!) { recordBeaconValue(editionId: $id, value: "424242") { __typename } }');
    await this.moved('runDraw');
    await expect.poll(async () => (await this.places()).isDrawn, { timeout: 30_000 }).toBe(true);
    await this.moved('publishDraw');
    await this.goTo(edition.offersAt);
    await expect.poll(async () => (await this.places()).releasedAt, { timeout: 30_000 }).not.toBeNull();
  }

  /** Adds places of the open pool by amendment, until so many wait. */
  async addPlacesUntilWaiting(wanted: number): Promise<void> {
    // Places that were added before the draw pass on a moment after the announcement.
    await expect.poll(async () => (await this.places()).all.free, { timeout: 30_000 }).toBe(0);
    const count = (await this.waiting()) - wanted;
    await this.ask(
      `mutation ($id: UUID!, $count: Int!) {
        addPlaces(editionId: $id, label: "open", count: $count, reason: "Un financement de plus ouvre des places") { __typename }
      }`,
      { count },
    );
    await this.waitUntilWaiting(wanted);
  }

  async waitUntilWaiting(wanted: number): Promise<void> {
    await expect.poll(() => this.waiting(), { timeout: 30_000 }).toBe(wanted);
  }

  private async waiting(): Promise<number> {
    const { labels } = await this.places();
    return labels.find(({ label }) => label === 'open')?.waiting ?? 0;
  }

  private async places() {
    const { editionPlaces } = await this.ask<{
      editionPlaces: {
        isDrawn: boolean;
        releasedAt: string | null;
        all: { free: number };
        labels: readonly { label: string; waiting: number }[];
      };
    }>(
      'query ($id: UUID!) { editionPlaces(editionId: $id) { isDrawn releasedAt all { free } labels { label waiting } } }',
    );
    return editionPlaces;
  }

  private async drawState(): Promise<string> {
    const { draw } = await this.ask<{ draw: { state: string } }>(
      'query ($id: UUID!) { draw(editionId: $id) { state } }',
    );
    return draw.state;
  }

  /** A minute after a moment. */
  private async goTo(moment: string): Promise<void> {
    const to = new Date(new Date(moment).getTime() + 60_000).toISOString();
    await this.ask('mutation ($to: DateTime!) { advanceDemonstrationClock(to: $to) }', { to });
  }

  private async moved(mutation: 'runDraw' | 'publishDraw'): Promise<void> {
    const answer = await this.ask<Record<string, { __typename: string }>>(
      `mutation ($id: UUID!) { ${mutation}(editionId: $id) { __typename } }`,
    );
    expect(answer[mutation]?.__typename).toBe('DrawMoved');
  }

  private ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const all = query.includes('$id') ? { id: this.editionId, ...variables } : variables;
    return askServer<Data>(this.request, query, all, this.headers);
  }
}

/** The address in the newest mail to somebody that lets them answer an offer, or nothing yet. */
export async function offerLink(request: APIRequestContext, email: string): Promise<string | null> {
  const { demonstration } = await askServer<{ demonstration: { mailsUrl: string } }>(
    request,
    '{ demonstration { mailsUrl } }',
  );
  const mails = (await (await request.get(new URL('/mails.json', demonstration.mailsUrl).href)).json()) as readonly {
    to: string;
    text: string;
  }[];
  const mail = mails.find(({ to, text }) => to === email && text.includes('/proposition/'));
  return /\/fr\/proposition\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? null;
}
