import { StripeRefusal } from './stripe-error.js';

/** A decoded form: names to texts, or to further names. Maps, because a body may well say `__proto__`. */
export type FormFields = Map<string, FormValue>;
export type FormValue = string | FormFields;

const KEY = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;
const MAX_DEPTH = 12;

/**
 * Reads a form body or a query in Stripe's bracket notation: `a[b]=1`, `list[0][c]=2`, `list[]=3`.
 *
 * @param encoded the raw `application/x-www-form-urlencoded` text
 * @returns the fields; a list is a field whose names are its positions
 * @throws StripeRefusal when a name is malformed, too deep, or is both a text and a group
 */
export function parseForm(encoded: string): FormFields {
  const root: FormFields = new Map();
  for (const [key, value] of new URLSearchParams(encoded)) place(root, pathOf(key), value, key);
  return root;
}

/** The same form always gives the same text, in whatever order it was sent: what an Idempotency-Key is compared on. */
export function canonicalForm(fields: FormFields): string {
  const entries = [...fields].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : canonicalForm(value)]),
  );
}

function pathOf(key: string): string[] {
  const match = KEY.exec(key);
  if (match?.[1] === undefined) throw malformed(key);
  const path = [match[1], ...[...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '')];
  if (path.length > MAX_DEPTH) throw malformed(key);
  return path;
}

function place(root: FormFields, path: readonly string[], value: string, key: string): void {
  let fields = root;
  for (const [index, part] of path.entries()) {
    const name = part === '' ? String(fields.size) : part;
    if (index === path.length - 1) {
      if (fields.get(name) instanceof Map) throw malformed(key);
      fields.set(name, value);
      return;
    }
    const next = fields.get(name) ?? new Map<string, FormValue>();
    if (typeof next === 'string') throw malformed(key);
    fields.set(name, next);
    fields = next;
  }
}

function malformed(key: string): StripeRefusal {
  return new StripeRefusal(400, { type: 'invalid_request_error', message: `Invalid parameter name: ${key}` });
}
