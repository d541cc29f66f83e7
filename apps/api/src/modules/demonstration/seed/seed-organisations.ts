import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Organisation, type StructureKind, structureKinds } from '../../organisations/index.js';
import { Site } from '../../sites/index.js';
import { type DemonstrationOrganisation, demonstrationCast } from '../domain/cast/cast.js';
import { organisationIdOf, siteIdOf } from './demonstration-ids.js';

/** Everybody of the cast, whichever editions they take part in, with their sites. */
@Injectable()
export class SeedOrganisations {
  async write(context: RequestContext): Promise<void> {
    const operatorId = await context.operatorId();
    const organisations = await context.repository(Organisation);
    if (await organisations.existsBy({ operatorId, isDemonstration: true })) return;
    const sites = await context.repository(Site);
    const cast = demonstrationCast();
    await organisations.insert(cast.map((one) => organisationRow(one, operatorId, context.now)));
    await sites.insert(cast.flatMap((one) => siteRows(one, operatorId, context.now)));
  }
}

function organisationRow(one: DemonstrationOrganisation, operatorId: string, createdAt: Date): Organisation {
  const { key, name, category, population, populationYear, departmentCode, regionCode, regionName } = one;
  return {
    id: organisationIdOf(key),
    operatorId,
    kind: kindOf(one),
    name,
    siren: null,
    siret: null,
    referenceStructureId: null,
    categoryCode: category,
    population,
    populationYear,
    departmentCode,
    regionCode,
    regionName,
    isDemonstration: true,
    sandboxEditionId: null,
    awaitsOwner: false,
    createdAt,
  };
}

function siteRows({ key, sites }: DemonstrationOrganisation, operatorId: string, createdAt: Date): Site[] {
  return sites.map((site) => ({
    organisationId: organisationIdOf(key),
    id: siteIdOf(site.key),
    operatorId,
    name: site.name,
    isCentral: site.isCentral,
    isCertified: site.isCertified,
    hasSocialAccount: site.hasSocialAccount,
    postcode: null,
    city: site.city,
    createdAt,
  }));
}

function kindOf({ kind, key }: DemonstrationOrganisation): StructureKind {
  if (!(kind in structureKinds)) throw new Error(`${key} is of no known kind: ${kind}.`);
  return kind as StructureKind;
}
