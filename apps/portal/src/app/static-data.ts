/** Who can open a page: the browser tests enter as that persona of the demonstration. */
export type Audience = 'anyone' | 'owner' | 'applicant' | 'administrator';

/**
 * How the browser tests reach a page. A parameter is either a literal or the name of something of the demonstration,
 * which the tests look up by the questions of `e2e/samples.ts`.
 */
export interface Sample {
  readonly as: Audience;
  /** Every path parameter but `language`. */
  readonly params: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Every route that is a page has one: the tests refuse a page without. */
    readonly sample?: Sample;
    /** A frame around pages, or a redirection: no page of its own. */
    readonly isLayout?: boolean;
    /** Needs only the texts of `src/i18n/visitor-*.ts`: keeps the first visit light. */
    readonly isVisitorPage?: boolean;
  }
}

/** The sample of a page that anyone opens and that needs no parameter. */
export const openToAnyone: Sample = { as: 'anyone', params: {} };
