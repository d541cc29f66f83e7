import { useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that is still there when one comes back to a page: what was folded open, the order of a table. It lives as long
 * as the tab and holds nothing of the data.
 * @param key names the thing on the whole site, not only on its page
 */
export function useKeptState<Value>(key: string, initial: Value): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const keep = (next: Value) => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, keep];
}
