import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** Every text of the product by language, then namespace, then key. */
export const resources = { fr, en } as const;

export type Namespace = keyof typeof fr;

/** The names of the catalogue's parts, one file each in `fr/` and `en/`. */
export const namespaces = Object.keys(fr) as Namespace[];
