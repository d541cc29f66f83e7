import type { Language } from '@barometer/messages';

/** One line of a form: a site and how it takes part. */
export interface ReceivedSite {
  readonly reference: string;
  readonly siteName: string;
  readonly kind: 'free' | 'paid' | 'selected';
  readonly physicalVisits: boolean;
}

/** The row of an application in the list of the draw, as it will be published and hashed. */
export interface DrawRow {
  readonly id: string;
  readonly stratum: string;
  readonly firstTime: boolean;
}

/** What a receipt says, from the stored rows of one form. Instants are RFC 3339. */
export interface ReceiptData {
  readonly language: Language;
  readonly isDemonstration: boolean;
  readonly structureName: string;
  readonly category: string;
  /** What the category was derived from; null for a kind that has no population. */
  readonly population: { readonly people: number; readonly year: number } | null;
  readonly editionName: string;
  readonly receivedAt: string;
  readonly senderName: string;
  readonly sites: readonly ReceivedSite[];
  readonly order: { readonly reference: string; readonly grossCents: number; readonly isDemonstration: boolean } | null;
  /** Null for a form without a free application. */
  readonly draw: {
    readonly row: DrawRow;
    readonly stratumLabel: string;
    /** The editions that first-timer status rests on; none for a first-timer. */
    readonly earlierEditions: readonly string[];
  } | null;
  /** Hash of the rules of the draw in force as the form was received, and where they are published. */
  readonly rules: { readonly hash: string; readonly url: string } | null;
  readonly dates: {
    readonly closesAt: string;
    readonly beaconAt: string | null;
    readonly offersAt: string | null;
    readonly fieldWork: readonly { readonly from: string; readonly to: string }[];
    readonly resultsAt: string;
  };
}

/** The row as the list holds it, its keys in the order of the canonical bytes; spaced, so that it breaks across lines. */
export function rowInWords({ id, stratum, firstTime }: DrawRow): string {
  return `{ "first_time": ${String(firstTime)}, "id": "${id}", "stratum": "${stratum}" }`;
}
