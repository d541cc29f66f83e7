import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NotFound } from '../../platform/errors/surprises.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { InvalidInput } from '../../platform/errors/invalid-input.js';
import { EditionsService } from '../editions/index.js';
import { Membership } from '../identity/index.js';
import { type Body, listedBody } from './body.js';
import { bodyKey, isSameBody } from './domain/body-key.js';
import { categoryOf } from './domain/category.js';
import { type CheckedOrganisation, checkTypedOrganisation } from './domain/manual-organisation.js';
import { isTerritorial } from './domain/structure-kind.js';
import { invalidOrganisation } from './new-organisation-problems.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationAlreadyRegistered, SiretInvalid } from './organisations.errors.js';
import type { ManualOrganisationInput, NewOrganisationInput } from './organisations.types.js';
import { categoryRules } from './reference/category-rules.js';
import { ReferenceStructuresService } from './reference/reference-structures.service.js';
import { UnownedOrganisations } from './unowned-organisations.js';

type Refusal = SiretInvalid | OrganisationAlreadyRegistered | InvalidInput;

/** Gives a body its space, with the person who asks as owner. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly editions: EditionsService,
    private readonly structures: ReferenceStructuresService,
    private readonly unowned: UnownedOrganisations,
  ) {}

  /** @throws NotFound when no such structure is listed, or no barometer is there to register with */
  async create(context: RequestContext, input: NewOrganisationInput): Promise<Organisation | Refusal> {
    const body = await this.bodyOf(context, input);
    return 'kind' in body ? this.claim(context, body) : body;
  }

  private async bodyOf(
    context: RequestContext,
    { referenceStructureId, manual }: NewOrganisationInput,
  ): Promise<Body | Refusal> {
    if (manual && !referenceStructureId) return this.typedBody(context, manual);
    if (referenceStructureId && !manual)
      return listedBody(await this.structures.byId(context, referenceStructureId), null);
    return invalidOrganisation('one_way', context.language);
  }

  private async typedBody(context: RequestContext, manual: ManualOrganisationInput): Promise<Body | Refusal> {
    const checked = checkTypedOrganisation(manual);
    if (checked === 'siret_invalid') return new SiretInvalid(context.language);
    if (typeof checked === 'string') return invalidOrganisation(checked, context.language);
    // A listed body typed by hand keeps the population of the list, hence its category.
    const listed = isTerritorial(checked.kind) ? await this.structures.bySiren(context, checked.siren) : null;
    if (listed !== null) return listedBody(listed, checked.siret);
    return this.unlistedBody(context, checked);
  }

  private async unlistedBody(
    context: RequestContext,
    { name, kind, siren, siret, population, postcode }: CheckedOrganisation,
  ): Promise<Body | Refusal> {
    const categoryCode = categoryOf(categoryRules, { kind, population });
    if (categoryCode === null) return invalidOrganisation('population_missing', context.language);
    const place = postcode === null ? null : await this.structures.placeOf(context, postcode);
    return {
      name,
      kind,
      siren,
      siret,
      referenceStructureId: null,
      categoryCode,
      population,
      populationYear: population === null ? null : context.now.getUTCFullYear(),
      departmentCode: place?.departmentCode ?? null,
      regionCode: place?.regionCode ?? null,
      regionName: place?.regionName ?? null,
    };
  }

  private async claim(context: RequestContext, body: Body): Promise<Organisation | OrganisationAlreadyRegistered> {
    const edition = await this.editions.openEdition(context);
    if (edition === null) throw new NotFound('edition');
    const { id, operatorId } = await context.foundOrganisation(edition.operatorId);
    const manager = await context.manager();
    const claimed: unknown[] = await manager.query(
      'INSERT INTO organisation_claim (operator_id, body_key, organisation_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING organisation_id',
      [operatorId, bodyKey(body), id],
    );
    if (claimed.length === 0) {
      return (
        (await this.ownAlready(context, operatorId, body)) ??
        (await this.unowned.claim(context, operatorId, body)) ??
        new OrganisationAlreadyRegistered(context.language)
      );
    }
    const made = { isDemonstration: false, sandboxEditionId: null, awaitsOwner: false, createdAt: context.now };
    const organisation = { ...body, ...made, id, operatorId };
    await manager.insert(Organisation, organisation);
    await manager.insert(Membership, {
      organisationId: id,
      userId: await context.userId(),
      operatorId,
      role: 'owner',
      createdAt: context.now,
    });
    return organisation;
  }

  /** The second click of a double click, or a person who forgot: what they ask for is there, and they belong to it. */
  private async ownAlready(context: RequestContext, operatorId: string, body: Body): Promise<Organisation | null> {
    const manager = await context.manager();
    const memberships = await manager.findBy(Membership, { userId: await context.userId(), operatorId });
    const ids = memberships.map(({ organisationId }) => organisationId);
    const organisations = await manager.findBy(Organisation, { operatorId, id: In(ids) });
    return organisations.find((organisation) => isSameBody(organisation, body)) ?? null;
  }
}
