import type { RowPage, SelectedRow } from './record-rows.js';
import type { Verdict } from './verify-file.js';

/** What the page asks its worker for; answers bear the number of the question. */
export type Question =
  | { readonly number: number; readonly kind: 'verify'; readonly bytes: ArrayBuffer }
  | {
      readonly number: number;
      readonly kind: 'rows';
      readonly start: string;
      readonly from: number;
      readonly count: number;
    };

export type Answer =
  | {
      readonly number: number;
      readonly kind: 'verify';
      readonly verdict: Verdict;
      readonly selected: readonly SelectedRow[];
    }
  | { readonly number: number; readonly kind: 'rows'; readonly page: RowPage };
