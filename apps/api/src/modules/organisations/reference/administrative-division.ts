import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AdministrativeDivision } from '../domain/structures-of-country.js';

const source = '@etalab/decoupage-administratif';

/**
 * The year of the data: the division on 1 January and the legal populations in force that year. It follows from the major version of the
 * package (6 is 2026, says its table of vintages) and changes with it.
 */
export const dataYear = 2026;

const { resolve } = createRequire(import.meta.url);

/** Version of the installed data. */
export function divisionVersion(): string {
  const { version } = JSON.parse(readFileSync(resolve(`${source}/package.json`), 'utf8')) as { version: string };
  return version;
}

/** Reads the administrative division from the installed data (INSEE, DGCL and La Poste, open licence). Takes some hundred milliseconds. */
export async function readAdministrativeDivision(): Promise<AdministrativeDivision> {
  const [communes, intercommunalities, departments, regions] = await Promise.all(
    ['communes', 'epci', 'departements', 'regions'].map(read),
  );
  return { communes, intercommunalities, departments, regions } as unknown as AdministrativeDivision;
}

async function read(name: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve(`${source}/data/${name}.json`), 'utf8'));
}
