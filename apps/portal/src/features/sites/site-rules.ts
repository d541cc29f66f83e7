import type { Translator } from '@barometer/messages';

import type { NewSite } from '../../gql/graphql.js';

export interface TypedSite extends Record<string, string | boolean> {
  name: string;
  postcode: string;
  city: string;
  /** `central` or `secondary`. */
  rank: string;
  isCertified: boolean;
  hasSocialAccount: boolean;
}

const LONGEST_NAME = 200;

/** What the form refuses before asking the server. */
export function siteProblems(t: Translator, { name, postcode }: TypedSite): Record<string, string> {
  const problems: Record<string, string> = {};
  if (name.trim() === '') problems['name'] = t('sites:add.problem.nameMissing');
  else if (name.trim().length > LONGEST_NAME) problems['name'] = t('sites:add.problem.nameLong');
  if (!/^(\d{5})?$/.test(postcode.replaceAll(/\s/g, ''))) problems['postcode'] = t('sites:add.problem.postcodeShape');
  return problems;
}

export function siteInput({ name, postcode, city, rank, isCertified, hasSocialAccount }: TypedSite): NewSite {
  return {
    name: name.trim(),
    isCentral: rank === 'central',
    isCertified,
    hasSocialAccount,
    postcode: postcode.replaceAll(/\s/g, '') || null,
    city: city.trim() || null,
  };
}
