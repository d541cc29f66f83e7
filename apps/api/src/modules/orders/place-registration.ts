import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { takesRegistrations } from '../editions/index.js';
import { enterGate, type NewRegistration, RegistrationClosed, RegistrationsService } from '../registrations/index.js';
import type { Site } from '../sites/index.js';
import type { OrderRows } from './domain/order-rows.js';
import { problemOf, type RegistrationForm, siteIdsOf } from './domain/registration-form.js';
import { type Named, NamedInForm } from './named-in-form.js';
import { OrdersService } from './orders.service.js';
import { type PlaceRegistrationOutcome, RegistrationsPlacedType } from './orders.types.js';
import { type PlannedParts, PlannedPartsService } from './planned-parts.service.js';
import { PlaceOrder } from './place-order.js';
import { ReceiptMail } from './receipt-mail.js';
import { invalidForm } from './registration-form-problems.js';
import { type SubmissionResult, SubmissionsService } from './submissions.service.js';

/** A form of registration, free, paid or both, with the key that the portal made for it. */
export interface RegistrationRequest extends RegistrationForm {
  readonly editionId: string;
  readonly idempotencyKey: string;
}

/** An order that was just placed, with who pays for what. */
interface PlacedOrder {
  readonly rows: OrderRows;
  readonly plan: PlannedParts;
}

/** Registers sites and places their order, all or nothing. */
@Injectable()
export class PlaceRegistration {
  constructor(
    private readonly names: NamedInForm,
    private readonly submissions: SubmissionsService,
    private readonly registrations: RegistrationsService,
    private readonly orders: OrdersService,
    private readonly plannedParts: PlannedPartsService,
    private readonly placeOrder: PlaceOrder,
    private readonly receipt: ReceiptMail,
  ) {}

  /** @throws NotFound for an edition or a site that is not there for the organisation */
  async place(context: RequestContext, form: RegistrationRequest): Promise<PlaceRegistrationOutcome> {
    const problem = problemOf(form);
    if (problem !== null) return invalidForm(problem, context.language);
    const planned: SubmissionResult = {
      registrationIds: siteIdsOf(form).map(() => uuidv7()),
      orderId: form.paidSites.length === 0 ? null : uuidv7(),
    };
    const earlier = await this.submissions.claim(context, form.idempotencyKey, planned);
    if (earlier !== null) return this.answerAgain(context, earlier);
    await enterGate(context, form.editionId);
    const named = await this.names.find(context, form);
    if (!takesRegistrations(named.edition, context.now)) {
      return new RegistrationClosed(named.edition, context.now, context.language);
    }
    return this.write(context, form, named, planned);
  }

  /** What the form with this key became; null when it was never sent. */
  async placedWith(context: RequestContext, key: string): Promise<RegistrationsPlacedType | null> {
    const earlier = await this.submissions.find(context, key);
    return earlier === null ? null : this.answerAgain(context, earlier);
  }

  /** Writes what a form asks for, once its key is claimed under the ids that are planned here. */
  async write(
    context: RequestContext,
    form: RegistrationForm,
    { edition, organisation, sites, rulesHash }: Named,
    planned: SubmissionResult,
  ): Promise<PlaceRegistrationOutcome> {
    const placed = await this.order(context, form, { edition, organisation, sites }, planned.orderId);
    if (placed instanceof ExpectedError) return placed;
    const registered = await this.registrations.submit(context, {
      edition,
      organisation,
      registrations: wantedRegistrations(form, sites, { ...planned, placed }),
      rulesHash,
    });
    if (registered instanceof ExpectedError) return registered;
    const order = placed?.rows ?? null;
    await this.receipt.send(context, planned.registrationIds[0] ?? '', {
      edition,
      organisation,
      order,
      registrations: registered,
      siteNames: new Map([...sites.values()].map(({ id, name }) => [id, name])),
    });
    return new RegistrationsPlacedType(registered, order?.order ?? null);
  }

  /** The order of the paid sites, split by payer; null when there is none to place. */
  private async order(
    context: RequestContext,
    { paidSites, payers = [] }: RegistrationForm,
    { edition, organisation, sites }: Pick<Named, 'edition' | 'organisation' | 'sites'>,
    id: string | null,
  ): Promise<PlacedOrder | InvalidInput | null> {
    if (id === null) return null;
    const siteIds = paidSites.map(({ siteId }) => siteId);
    const plan = await this.plannedParts.plan(context, organisation, { chosen: payers, siteIds });
    if (plan instanceof InvalidInput) return plan;
    const priced = paidSites.map(({ siteId, physicalVisits }) => ({
      siteId,
      name: sites.get(siteId)?.name ?? null,
      physicalVisits,
      extraAudits: 0,
    }));
    return { rows: await this.placeOrder.place(context, { id, edition, organisation, ...plan }, priced), plan };
  }

  /** Answers a form that was sent before with what it became. */
  async answerAgain(
    context: RequestContext,
    { registrationIds, orderId }: SubmissionResult,
  ): Promise<RegistrationsPlacedType> {
    const registrations = await this.registrations.byIds(context, registrationIds);
    return new RegistrationsPlacedType(
      registrations,
      orderId === null ? null : await this.orders.get(context, orderId),
    );
  }
}

function wantedRegistrations(
  { freeSiteId, paidSites }: RegistrationForm,
  sites: ReadonlyMap<string, Site>,
  { registrationIds, orderId, placed }: SubmissionResult & { readonly placed: PlacedOrder | null },
): NewRegistration[] {
  const partOf = (siteId: string): string | null =>
    placed?.plan.parts[placed.plan.payerOfSite.get(siteId) ?? 0]?.id ?? null;
  const free =
    freeSiteId === null
      ? []
      : [{ siteId: freeSiteId, kind: 'free' as const, physicalVisits: false, orderId: null, orderPartId: null }];
  const paid = paidSites.map((site) => ({
    ...site,
    kind: 'paid' as const,
    orderId,
    orderPartId: partOf(site.siteId),
  }));
  return [...free, ...paid].map(({ siteId, ...rest }, index) => {
    const site = sites.get(siteId);
    const id = registrationIds[index];
    if (site === undefined || id === undefined) throw new NotFound('site');
    return { ...rest, id, site };
  });
}
