import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { BankLine } from './bank-line.entity.js';
import type { BankLineState } from './domain/line-states.js';

/** A line of a statement with what payments have taken of it. */
export interface ShownLine {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly bookedOn: string;
  readonly amountCents: number;
  readonly label: string;
  readonly counterparty: string;
  readonly setAsideReason: string | null;
  readonly matchedCents: number;
  readonly state: BankLineState;
}

export interface LineQuestion {
  /** None: lines in whatever state. */
  readonly states: readonly BankLineState[];
  readonly first: number;
  readonly after: string | null;
}

export interface LinePage {
  readonly nodes: readonly ShownLine[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}

const mostRows = 100;

/** The day and the id of the last line of a page. */
const cursorShape = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36})$/;

/** SQL: the lines of the operator `$1` with what payments that stand have taken of each. */
const lines = `
SELECT b.id, to_char(b.booked_on, 'YYYY-MM-DD') AS "bookedOn", b.amount_cents AS "amountCents", b.label, b.counterparty,
  b.set_aside_reason AS "setAsideReason", matched.cents AS "matchedCents",
  CASE WHEN b.amount_cents <= 0 THEN 'outgoing' WHEN b.set_aside_at IS NOT NULL THEN 'set_aside' WHEN matched.cents = 0 THEN 'unmatched'
    WHEN matched.cents < b.amount_cents THEN 'partly' ELSE 'matched' END AS state
FROM bank_line b
CROSS JOIN LATERAL (
  SELECT coalesce(sum(p.amount_cents), 0)::int AS cents FROM payment p WHERE p.bank_line_id = b.id
  AND NOT EXISTS (SELECT 1 FROM payment_reversal r WHERE r.organisation_id = p.organisation_id AND r.payment_id = p.id)) AS matched
WHERE b.operator_id = $1`;

/** The lines of the bank statements of the operator of the request. */
@Injectable()
export class BankLines {
  /** Newest first. */
  async page(context: RequestContext, { states, first, after }: LineQuestion): Promise<LinePage> {
    const manager = await context.manager();
    const operatorId = await context.operatorId();
    const wanted = states.length === 0 ? null : states;
    const [count]: { total: number }[] = await manager.query(
      `SELECT count(*)::int AS total FROM (${lines}) AS l WHERE ($2::text[] IS NULL OR state = ANY ($2))`,
      [operatorId, wanted],
    );
    const [, day = null, id = null] = cursorShape.exec(after ?? '') ?? [];
    const nodes: ShownLine[] = await manager.query(
      `SELECT * FROM (${lines}) AS l WHERE ($2::text[] IS NULL OR state = ANY ($2)) AND ($3::text IS NULL OR ("bookedOn", id) < ($3, $4::uuid))
       ORDER BY "bookedOn" DESC, id DESC LIMIT ${Math.min(Math.max(first, 1), mostRows)}`,
      [operatorId, wanted, day, id],
    );
    const last = nodes.at(-1);
    return {
      nodes,
      totalCount: count?.total ?? 0,
      endCursor: last === undefined ? null : `${last.bookedOn} ${last.id}`,
    };
  }

  /** @throws NotFound for an unknown line and for another operator's alike */
  async get(context: RequestContext, id: string): Promise<ShownLine> {
    const manager = await context.manager();
    const [line]: ShownLine[] = await manager.query(`SELECT * FROM (${lines}) AS l WHERE id = $2`, [
      await context.operatorId(),
      id,
    ]);
    if (line === undefined) throw new NotFound('bank line');
    return line;
  }

  /** The same, locked until the transaction ends: whoever matches it takes turns. @throws NotFound as above */
  async lock(context: RequestContext, id: string): Promise<ShownLine> {
    const rows = await context.repository(BankLine);
    const lock = { mode: 'pessimistic_write' } as const;
    const row = await rows.findOne({ where: { operatorId: await context.operatorId(), id }, lock });
    if (row === null) throw new NotFound('bank line');
    return this.get(context, id);
  }
}
