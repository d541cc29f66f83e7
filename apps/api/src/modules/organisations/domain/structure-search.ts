import { searchName } from './search-name.js';

/** What a person looks for with what they typed so far. Every text in it is made of small letters, digits and single spaces: no wildcard of LIKE. */
export type StructureSearch =
  | { readonly by: 'siren'; /** First digits of a SIREN, six to nine. */ readonly start: string }
  | {
      readonly by: 'postcode';
      /** First digits of a postcode, two to five; two or three are also the code of a department. */ readonly start: string;
    }
  | {
      readonly by: 'name';
      /** What the name may be, in the form of `searchName`: as typed, then as understood. */ readonly names: readonly string[];
    };

const shortestText = 2;
const longestText = 100;
const postcodeLength = 5;
const sirenLength = 9;

/**
 * Reads what was typed: digits are a postcode up to five of them and a SIREN (or the SIREN of a SIRET) above; anything else is a name.
 * @returns null when it is too short to look for
 */
export function readSearch(text: string): StructureSearch | null {
  const digits = text.slice(0, longestText).replace(/[\s.]/g, '');
  if (/^\d+$/.test(digits)) return readDigits(digits);
  const name = searchName(text.slice(0, longestText));
  if (name.length < shortestText) return null;
  return { by: 'name', names: [...new Set([name, understood(name)])] };
}

function readDigits(digits: string): StructureSearch | null {
  if (digits.length < shortestText) return null;
  if (digits.length > postcodeLength) return { by: 'siren', start: digits.slice(0, sirenLength) };
  return { by: 'postcode', start: digits };
}

/** Words people put before a name that the list does not carry, and what the list writes instead. */
const openings: readonly (readonly [RegExp, string])[] = [
  [/^communautes? de communes /, 'cc '],
  [/^communautes? d agglomeration /, 'ca '],
  [/^communautes? urbaine /, 'cu '],
  [
    /^(?:mairie|ville|commune|(?:conseil )?departement(?:al)?|(?:conseil )?region(?:al)?) (?:de l |de la |des |du |de |d )?/,
    '',
  ],
];

/**
 * Names that are exactly what is looked for: each name itself, and with the article that people leave out ("Mans" is Le Mans).
 */
export function exactNames(names: readonly string[]): string[] {
  return names.flatMap((name) => ['', 'l ', 'la ', 'le ', 'les '].map((article) => `${article}${name}`));
}

/** A name as the list writes it: abbreviations of "saint" spelt out, openings such as "mairie de" dropped. */
function understood(name: string): string {
  const spelt = name.replace(/\bst\b/g, 'saint').replace(/\bste\b/g, 'sainte');
  const [opening, written] = openings.find(([pattern]) => pattern.test(spelt)) ?? [];
  const rest = opening === undefined || written === undefined ? spelt : spelt.replace(opening, written);
  // "Mairie de", the name not begun yet, is looked for as it stands.
  return /^(?:de la|de l|de|du|des|d|.)?$/.test(rest.trim()) ? spelt : rest;
}
