import { quotedText } from './shown-text.js';

/** Takes the path of an object or list and a key or place in it; returns the path of that value: `list.applications[3].id`. */
export function pathInside(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[A-Za-z_]\w*$/.test(key)) return `${path}[${quotedText(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
