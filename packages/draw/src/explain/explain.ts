import { bytesOfHex } from '../hash/hex.js';
import { TicketOffice } from '../hash/tickets.js';
import { OPEN, type DrawRecord } from '../record/draw-record.js';
import type {
  ApplicationExplanation,
  ApplicationResult,
  Change,
  Explanation,
  LastAdmitted,
  Ticket,
} from './explanation.js';
import { indexRecord, type Fate, type RecordIndex } from './record-index.js';

const SHORT_TICKET = 12;

function changesOf(result: ApplicationResult): Change[] {
  if (result.kind === 'selected') return [{ kind: 'givingBack', label: result.placeOf }];
  const { rank, rankInStratum } = result;
  return [
    { kind: 'paidParticipation' },
    { kind: 'placesGivenBack', aheadInStratum: rankInStratum - 1, ahead: rank - 1 },
  ];
}

/** Explains the results of one record: what is looked up in it is gathered once, so that all applicants can be told at once. */
class Explainer {
  private readonly index: RecordIndex;
  private readonly office: TicketOffice;
  private readonly lastAdmitted: ReadonlyMap<string, LastAdmitted>;

  constructor(private readonly record: DrawRecord) {
    this.index = indexRecord(record);
    this.office = new TicketOffice(bytesOfHex(record.outcome.seed));
    this.lastAdmitted = new Map(
      Array.from(this.index.lastAdmitted, ([label, { id, first_time: isFirstTimer }]) => {
        return [label, { id, ticket: this.ticketOf(id), isFirstTimer }];
      }),
    );
  }

  explain(id: string): Explanation | null {
    const fate = this.index.fates.get(id);
    if (fate) return this.ofApplication(fate);
    const selected = this.record.list.selected_by_operator.find((row) => row.id === id);
    return selected ? { kind: 'selectedByOperator', ...selected } : null;
  }

  private ofApplication({ application, result, positionInStratum }: Fate): ApplicationExplanation | null {
    const { id, stratum: key, first_time: isFirstTimer } = application;
    const stratum = this.index.strata.get(key);
    if (stratum === undefined) return null;
    return {
      kind: 'application',
      id,
      stratum,
      isFirstTimer,
      ticket: this.ticketOf(id),
      positionInStratum,
      lastAdmitted: {
        inStratum: this.lastAdmitted.get(key) ?? null,
        inRound2: this.lastAdmitted.get(OPEN) ?? null,
      },
      result,
      wouldChange: changesOf(result),
    };
  }

  private ticketOf(id: string): Ticket {
    const whole = this.office.ticketOf(id);
    return { whole, short: whole.slice(0, SHORT_TICKET) };
  }
}

/**
 * Prepares the explanations of one record (Free-place draw, explanation). Takes a record that was drawn or verified; returns a function
 * from an id of its lists to its explanation, null for an id that is in neither list. To be used where many are explained.
 */
export function explainer(record: DrawRecord): (id: string) => Explanation | null {
  const prepared = new Explainer(record);
  return (id) => prepared.explain(id);
}

/**
 * Explains one result from the record alone (Free-place draw, explanation). Takes a record that was drawn or verified and an id;
 * returns the explanation, null for an id that is in neither of its lists.
 */
export function explain(record: DrawRecord, id: string): Explanation | null {
  return explainer(record)(id);
}
