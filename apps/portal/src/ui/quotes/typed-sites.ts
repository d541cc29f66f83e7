import type { QuotedSiteInput } from '../../gql/graphql.js';

/** A site of the form, as it is ticked and typed. */
export interface TypedSite {
  readonly siteId: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly visits: boolean;
  readonly extra: string;
}

const MOST_EXTRA = 50;

/** The chosen sites as the server takes them; null while a number of audits is none. */
export function wantedSites(sites: readonly TypedSite[]): QuotedSiteInput[] | null {
  const chosen = sites.filter(({ isChosen }) => isChosen);
  const wanted = chosen.map(({ siteId, visits, extra }) => ({
    siteId,
    physicalVisits: visits,
    extraAudits: auditsIn(extra),
  }));
  return wanted.every((site): site is QuotedSiteInput => site.extraAudits !== null) ? wanted : null;
}

function auditsIn(typed: string): number | null {
  const trimmed = typed.trim();
  if (trimmed === '') return 0;
  const number = /^\d{1,2}$/.test(trimmed) ? Number(trimmed) : MOST_EXTRA + 1;
  return number > MOST_EXTRA ? null : number;
}
