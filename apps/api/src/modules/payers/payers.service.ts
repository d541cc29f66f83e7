import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';
import { NotFound } from '../../platform/errors/surprises.js';
import type { Organisation } from '../organisations/index.js';
import { type GivenReferences, referenceProblem } from './domain/required-references.js';
import { territoryOfDepartment } from './domain/territories.js';
import { Payer } from './payer.entity.js';
import { PayerDirectoryEntry } from './payer-directory.entity.js';
import { referenceText } from './reference-texts.js';

/** Whom the invoices of organisations go to. */
@Injectable()
export class PayersService {
  /** Payers of an organisation the person may see, in the order they were entered. */
  async ofOrganisation(context: RequestContext, organisationId: string): Promise<Payer[]> {
    const payers = await context.repository(Payer);
    return payers.find({ where: { organisationId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** Payers of the organisation of the request, in the order asked for. @throws NotFound when one is not there */
  async byIds(context: RequestContext, ids: readonly string[]): Promise<Payer[]> {
    const { id: organisationId } = await context.organisation();
    const payers = await context.repository(Payer);
    const found = await payers.findBy({ organisationId, id: In([...new Set(ids)]) });
    return ids.map((id) => {
      const payer = found.find((each) => each.id === id);
      if (payer === undefined) throw new NotFound('payer');
      return payer;
    });
  }

  /**
   * What is missing of the references that the directory says payers require, in the order of the payers; null when nothing is. A payer that is not in the
   * directory is asked for nothing.
   */
  async missingReferences(
    context: RequestContext,
    given: readonly (GivenReferences & Pick<Payer, 'name' | 'siret'>)[],
  ): Promise<BilingualText | null> {
    const sirets = given.flatMap(({ siret }) => (siret === null ? [] : [siret]));
    if (sirets.length === 0) return null;
    const { operatorId } = await context.organisation();
    const directory = await context.repository(PayerDirectoryEntry);
    const entries = await directory.findBy({ operatorId, siret: In(sirets) });
    for (const references of given) {
      const entry = entries.find(({ siret }) => siret === references.siret);
      const problem = entry === undefined ? null : referenceProblem(entry, references);
      if (entry !== undefined && problem !== null) return referenceText(problem, references.name, references, entry);
    }
    return null;
  }

  /** The organisation itself as a payer: the first that was entered for it, or a new one made from what is known of it. */
  async itself(context: RequestContext, organisation: Organisation): Promise<Payer> {
    const payers = await context.repository(Payer);
    const [first] = await this.ofOrganisation(context, organisation.id);
    if (first !== undefined) return first;
    const payer: Payer = {
      organisationId: organisation.id,
      id: uuidv7(),
      operatorId: organisation.operatorId,
      name: organisation.name,
      siret: organisation.siret,
      vatNumber: null,
      kind: 'local_authority',
      territory: territoryOfDepartment(organisation.departmentCode),
      isTaxable: false,
      street: null,
      postcode: null,
      city: null,
      contactName: null,
      contactEmail: null,
      providerCustomerId: null,
      createdBy: await context.userId(),
      createdAt: context.now,
    };
    await payers.insert(payer);
    return payer;
  }
}
