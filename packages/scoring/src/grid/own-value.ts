/**
 * Reads a record that came from outside by one of its own keys: a criterion or channel named `constructor` must not
 * find what every object inherits. Takes the record and the key; returns the value, or undefined where there is none.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
