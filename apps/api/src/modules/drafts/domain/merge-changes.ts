import type { DraftFields } from './draft-fields.js';

/** A field as somebody wants it, with the version of that field they had before their eyes; 0 when it was empty. */
export interface FieldChange {
  readonly name: string;
  readonly value: string | null;
  readonly knownVersion: number;
}

/** Who writes, from which browser tab, and when (RFC 3339). */
export interface Writer {
  readonly by: string;
  readonly device: string;
  readonly at: string;
}

/** A change that would have overwritten something its author had not seen. The draft keeps what it holds. */
export interface Conflict {
  readonly name: string;
  /** What the author of the change wanted, handed back so that nothing typed is lost. */
  readonly wanted: string | null;
}

export interface Merged {
  readonly version: number;
  readonly fields: DraftFields;
  readonly conflicts: readonly Conflict[];
}

/**
 * Writes changes into a draft, field by field: two people in different fields never meet. In one field the first writer stays, and the second is told.
 * A tab never meets itself: its own last word may not have come back to it yet.
 */
export function mergeChanges(
  draft: { readonly version: number; readonly fields: DraftFields },
  changes: readonly FieldChange[],
  writer: Writer,
): Merged {
  const version = draft.version + 1;
  const fields: Record<string, DraftFields[string]> = { ...draft.fields };
  const conflicts: Conflict[] = [];
  for (const { name, value, knownVersion } of changes) {
    const held = fields[name];
    if ((held?.value ?? null) === value) continue;
    if (held !== undefined && held.version > knownVersion && held.device !== writer.device) {
      conflicts.push({ name, wanted: value });
    } else {
      fields[name] = { ...writer, value, version };
    }
  }
  const isWritten = Object.values(fields).some((field) => field.version === version);
  return { version: isWritten ? version : draft.version, fields, conflicts };
}
