import type { EventCause } from '../objects/event.js';
import type { Parsed, Shape } from '../request/rules.js';
import type { Answer, OperationName } from '../schemas/contract.js';

/** A request to the API once its key and its version are known to be right. */
export interface ApiCall {
  /** The id in the path, or an empty text. */
  readonly id: string;
  /** The id of a part of that object, or an empty text. */
  readonly part: string;
  readonly cause: EventCause;
  /**
   * Reads the form.
   *
   * @throws StripeRefusal for the first unknown, missing or invalid parameter
   * @throws when the rules let something pass that the library's type of the parameters does not have
   */
  readonly read: <Rules extends Shape>(rules: Rules) => Parsed<Rules>;
}

/** An operation of the API: what it answers, or a StripeRefusal. It is synchronous, and so one transaction. */
export type Operation = (call: ApiCall) => Answer;

/** Operations by method and path. Those of all kinds together are the ones the contract names. */
export type Operations<Name extends OperationName> = Readonly<Record<Name, Operation>>;

/** Operations under names of the contract. */
export function operations<Name extends OperationName>(table: Operations<Name>): Operations<Name> {
  return table;
}
