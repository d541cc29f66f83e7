import type { ChartRow } from '@barometer/charts';

import type { ReportLanguage } from './report-data.js';

/** A chart to be drawn and laid in; `alternative` says in words all that it shows. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly name: string;
  readonly drawing: 'interval' | 'determinant' | 'site';
  readonly rows: readonly ChartRow[];
  readonly average: number | null;
  readonly alternative: string;
}

export interface TableColumn {
  readonly label: string;
  readonly align: 'left' | 'right';
  /** Share of the width that is left by the columns without one, which take what they need. */
  readonly share?: number;
}

/** A table of texts; each row has as many cells as there are columns. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
  /** A long list to look things up in, set smaller. */
  readonly isDense?: boolean;
}

/** One thing to remember: a sentence, and the figures it stands on. */
export interface Message {
  readonly claim: string;
  readonly detail: string;
}

/** One part of a page. The template knows how each looks; the words are all here. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'hero'; readonly figure: string; readonly unit: string; readonly sentences: readonly string[] }
  | { readonly kind: 'messages'; readonly isRanked: boolean; readonly items: readonly Message[] }
  | {
      readonly kind: 'facts';
      readonly items: readonly (readonly [label: string, value: string])[];
      /** Labels as long as a period of two dates. */ readonly isWide?: boolean;
    }
  | ChartBlock
  | TableBlock;

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A whole report in words, figures and places, ready to be laid out. */
export interface ReportDocument {
  readonly kind: 'detailed' | 'synthetic';
  readonly language: ReportLanguage;
  readonly title: string;
  readonly eyebrow: string;
  /** What stands at the head of every page; where there is none, the section that the page belongs to. */
  readonly head?: string;
  /** Set closer, so that a sheet of a few sections is one page. */
  readonly isCompact?: boolean;
  readonly structure: string;
  /** The one site a sheet is about, its heading; null for a report on the whole organisation. */
  readonly site: string | null;
  /** Says that a sheet is about that site only, where the organisation has others; or null. */
  readonly scope: string | null;
  readonly edition: string;
  /** The mark of demonstration data, or null. */
  readonly demonstration: string | null;
  /** The left half of the footer: base of the figure ids, versions and as-of date. */
  readonly figures: string;
  readonly contentsTitle: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly Section[];
}
