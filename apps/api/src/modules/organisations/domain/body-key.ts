import { isTerritorial, type StructureKind } from './structure-kind.js';

export interface ClaimedBody {
  readonly kind: StructureKind;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly referenceStructureId: string | null;
}

/**
 * The key under which one body can be registered once with an operator: its SIREN where that names it, the SIRET of a service that may share
 * its parent's SIREN, else its row in the reference data.
 * @throws when the body has none of the three, which no input leads to
 */
export function bodyKey(body: ClaimedBody): string {
  const key = keyOf(body);
  if (key === null) throw new Error('A body needs a SIREN, a SIRET or a row in the reference data.');
  return key;
}

/** Whether two rows are of one body. A body without a key, as an invented one, is none but itself. */
export function isSameBody(one: ClaimedBody, other: ClaimedBody): boolean {
  const key = keyOf(one);
  return key !== null && key === keyOf(other);
}

function keyOf({ kind, siren, siret, referenceStructureId }: ClaimedBody): string | null {
  if (!isTerritorial(kind) && siret !== null) return `siret:${siret}`;
  if (siren !== null) return `siren:${siren}`;
  return referenceStructureId === null ? null : `reference:${referenceStructureId}`;
}
