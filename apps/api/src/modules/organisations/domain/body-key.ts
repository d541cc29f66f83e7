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
export function bodyKey({ kind, siren, siret, referenceStructureId }: ClaimedBody): string {
  if (!isTerritorial(kind) && siret !== null) return `siret:${siret}`;
  if (siren !== null) return `siren:${siren}`;
  if (referenceStructureId !== null) return `reference:${referenceStructureId}`;
  throw new Error('A body needs a SIREN, a SIRET or a row in the reference data.');
}
