import { Hash } from './hash.js';
import classes from './publication.module.css';

/** What is compared character by character: 64 hexadecimal digits in groups, anything else as it is written. */
export function WrittenValue({ text }: { readonly text: string }) {
  return /^[0-9a-f]{64}$/.test(text) ? <Hash value={text} /> : <code className={classes.hash}>{text}</code>;
}
