import { canonicalJson, checkList, type DrawList, DrawInputError, hashOf, type Rules } from '@barometer/draw';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Edition, stratumOf } from '../../editions/index.js';
import {
  endDoubledSelections,
  listOfEdition,
  settleFirstTimers,
  settleStrata,
  verifiedAttributes,
} from './list.queries.js';

/** The list of an edition as it stands at the close. */
export interface ClosedList {
  /** Canonical JSON. */
  readonly text: string;
  readonly hash: string;
  readonly applicationCount: number;
  readonly selectedCount: number;
}

/**
 * Takes the list of an edition: everybody whose free application awaits the draw, and the structures that are selected. Statuses and strata are derived
 * again, from history and from what was verified when the form was sent; a hundred thousand applications are one statement.
 * @throws DrawInputError when the list is none by the rules, which is a bug
 */
export async function closedList(context: RequestContext, edition: Edition, rules: Rules): Promise<ClosedList> {
  const manager = await context.manager();
  await manager.query(endDoubledSelections, [edition.id]);
  await manager.query(settleFirstTimers, [edition.id]);
  const attributes = (await manager.query(verifiedAttributes, [edition.id])) as {
    readonly categoryCode: string;
    readonly regionCode: string | null;
  }[];
  const parameters = [
    edition.id,
    attributes.map(({ categoryCode }) => categoryCode),
    attributes.map(({ regionCode }) => regionCode),
    attributes.map((pair) => stratumOf(edition, pair)),
  ];
  await manager.query(settleStrata, parameters);
  const [row] = (await manager.query(listOfEdition, parameters)) as { readonly list: DrawList }[];
  const list = row?.list;
  const problems = checkList(rules, list, 'sorted');
  if (list === undefined || problems.length > 0) throw new DrawInputError(problems);
  return {
    text: canonicalJson(list),
    hash: hashOf(list),
    applicationCount: list.applications.length,
    selectedCount: list.selected_by_operator.length,
  };
}
