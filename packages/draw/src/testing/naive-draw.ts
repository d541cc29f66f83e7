import { createHash, createHmac } from 'node:crypto';
import type { Application, Outcome } from '../record/draw-record.js';
import type { RandomDraw } from './random-draw.js';

/** Canonical text by sorting entries, which serves here: no key of a draw is a number or `__proto__`. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  );
}

function sha256(...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The draw, said again word for word as its description says it, with Node's own hashes and without a thought for speed. */
export function naiveOutcome({ rules, list, beaconValue }: RandomDraw): Outcome {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    rows.toSorted((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)));
  const sorted = {
    applications: byId(list.applications),
    selected_by_operator: byId(list.selected_by_operator),
  };
  const hashes = [rules, sorted].map((value) => sha256(canonicalText(value)));
  const seed = sha256('barometer-draw/1', ...hashes, beaconValue);
  const ticket = ({ id }: Application): Buffer => createHmac('sha256', seed).update(id, 'ascii').digest();
  let remaining = list.applications
    .map((application) => ({ application, ticket: ticket(application), late: application.first_time ? 0 : 1 }))
    .toSorted((a, b) => a.late - b.late || Buffer.compare(a.ticket, b.ticket))
    .map(({ application }) => application);
  const selected: Outcome['selected'][number][] = [];
  const admit = (winners: readonly Application[], round: 1 | 2, label: string): void => {
    selected.push(...winners.map(({ id }) => ({ id, round, place_of: label })));
    remaining = remaining.filter((application) => !winners.includes(application));
  };
  for (const { key, places } of rules.strata)
    admit(remaining.filter(({ stratum }) => stratum === key).slice(0, places), 1, key);
  admit(remaining.slice(0, rules.places - selected.length), 2, 'open');
  const waiting = remaining.map(({ id, stratum }, at) => {
    const before = remaining.slice(0, at).filter((other) => other.stratum === stratum);
    return { id, rank: at + 1, rank_in_stratum: before.length + 1 };
  });
  return { seed: seed.toString('hex'), selected, waiting };
}
