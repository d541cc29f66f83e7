import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { wordsPattern } from '../../../platform/database/words-pattern.js';
import { EditionsService } from '../../editions/index.js';
import type { FoundOrganisationType, SelectedStructureType } from './selection.types.js';

const mostFound = 12;

/** Structures selected for representativeness, and those that could be. */
@Injectable()
export class SelectedStructuresService {
  constructor(private readonly editions: EditionsService) {}

  /** The structures selected in an edition, by name. @throws NotFound for another operator's edition */
  async ofEdition(context: RequestContext, editionId: string): Promise<SelectedStructureType[]> {
    await this.editions.own(context, editionId);
    const manager = await context.manager();
    return manager.query(selectedOfEdition, [editionId]);
  }

  /** At most 12 organisations of the operator whose name holds the text. */
  async search(context: RequestContext, text: string): Promise<FoundOrganisationType[]> {
    const operatorId = await context.operatorId();
    if (text.trim().length < 2) return [];
    const manager = await context.manager();
    return manager.query(organisationsNamed, [operatorId, wordsPattern(text), mostFound]);
  }
}

/** A structure that applies itself later takes part in the draw, and its selection ends at the close: `appliesItself` says so beforehand. */
const selectedOfEdition = `
SELECT r.id AS "registrationId", o.name, r.reference, r.state, r.stratum_key AS "stratumKey",
  r.selection_reason AS reason, o.awaits_owner AS "awaitsOwner",
  EXISTS (SELECT 1 FROM registration f WHERE f.organisation_id = r.organisation_id AND f.edition_id = r.edition_id AND f.kind = 'free' AND f.state = 'in_draw')
    AS "appliesItself"
FROM registration r JOIN organisation o ON o.organisation_id = r.organisation_id
WHERE r.edition_id = $1 AND r.kind = 'selected' AND r.state <> 'withdrawn' ORDER BY o.name, r.id`;

const organisationsNamed = `
SELECT organisation_id AS id, name, kind, region_name AS "regionName" FROM organisation
WHERE operator_id = $1 AND name ILIKE $2 ORDER BY length(name), name, organisation_id LIMIT $3`;
