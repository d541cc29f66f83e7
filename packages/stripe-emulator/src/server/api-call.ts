import type { EventCause } from '../objects/event.js';
import type { FormFields } from '../request/form-body.js';

/** A request to the API once its key, its version and its form are known to be right. */
export interface ApiCall {
  /** The id in the path, or an empty text. */
  readonly id: string;
  /** The id of a part of that object, or an empty text. */
  readonly part: string;
  readonly fields: FormFields;
  readonly cause: EventCause;
}

/** An operation of the API: what it answers, or a StripeRefusal. It is synchronous, and so one transaction. */
export type Operation = (call: ApiCall) => object;

/** The operations by method and path. */
export type OperationTable = Readonly<Record<`${'GET' | 'POST'} /v1/${string}`, Operation>>;
