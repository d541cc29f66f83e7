/** Why somebody may not go on. Each reason has a text in both languages. */
export type ForbiddenReason = 'signed_out' | 'no_organisation' | 'no_operator' | 'role';

/** Not allowed. Another organisation's row is never "forbidden": it is not found, like one that does not exist. */
export class Forbidden extends Error {
  constructor(readonly reason: ForbiddenReason) {
    super(`Forbidden: ${reason}`);
  }
}

/** A row that does not exist for this person. */
export class NotFound extends Error {
  constructor(readonly what: string) {
    super(`Not found: ${what}`);
  }
}
