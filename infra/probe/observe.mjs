// What a scenario saw, without what differs from one time to the next: ids, times, addresses.

/** Members whose values are part of what Stripe promises. */
const telling = new Set(['object', 'status', 'payment_status', 'type', 'currency', 'mode', 'reason', 'pending_reason']);

/**
 * Plays a scenario.
 *
 * @returns what each of its requests answered, by name: paths of members with their kinds, or how it was refused
 */
export async function observe(scenario, stripe) {
  const seen = new Map();
  /** @typedef {<T>(name: string, answer: Promise<T>) => Promise<T>} Note */
  const note = async (name, answer) => {
    try {
      const shown = await answer;
      seen.set(name, new Map(membersOf(JSON.parse(JSON.stringify(shown)), '')));
      return shown;
    } catch (error) {
      if (error?.raw === undefined) throw error;
      const { type, code, param, statusCode } = error;
      seen.set(name, new Map(Object.entries({ refused: `${statusCode} ${type} ${code ?? ''} ${param ?? ''}`.trim() })));
      return {};
    }
  };
  try {
    await scenario.play(stripe, note);
  } catch (error) {
    seen.set('the rest', new Map([['stopped', error instanceof Error ? error.message : String(error)]]));
  }
  return seen;
}

/** Every member of an answer as a path, with its kind or, where it tells something, its value. A list is as its first element. */
function* membersOf(value, path) {
  if (Array.isArray(value)) {
    if (value.length > 0) yield* membersOf(value[0], `${path}[]`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const memberPath = path === '' ? name : `${path}.${name}`;
    // The labels of the merchant are not Stripe's.
    const isNested = typeof member === 'object' && member !== null && name !== 'metadata';
    yield [memberPath, telling.has(name) && typeof member === 'string' ? member : kindOf(member)];
    if (isNested) yield* membersOf(member, memberPath);
  }
}

function kindOf(member) {
  if (member === null) return 'null';
  return Array.isArray(member) ? 'array' : typeof member;
}
