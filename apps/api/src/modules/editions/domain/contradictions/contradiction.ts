import type { Edition } from '../../edition.entity.js';
import type { PriceList } from '../../price-list.entity.js';

/** What of an edition can contradict itself. */
export type EditionSettings = Pick<
  Edition,
  | 'number'
  | 'name'
  | 'registrationOpensAt'
  | 'registrationClosesAt'
  | 'resultsAt'
  | 'fieldWorkWindows'
  | 'freePlaces'
  | 'channelPlan'
  | 'channelWeights'
  | 'channelWeightsWithPhysical'
  | 'inspectedChannels'
  | 'categories'
  | 'territories'
  | 'strata'
  | 'visitCapacity'
  | 'beacon'
  | 'beaconAt'
  | 'offersAt'
  | 'daysToAnswer'
  | 'detailsDueAt'
>;

/** What can be wrong with the settings of an edition; each has a sentence in the message catalogue. */
export type ContradictionCode =
  | 'name_missing'
  | 'number_not_positive'
  | 'closes_before_opening'
  | 'no_window'
  | 'window_ends_before_start'
  | 'windows_overlap'
  | 'window_before_deadline'
  | 'results_before_field_work_ends'
  | 'results_before_answers_are_in'
  | 'beacon_missing'
  | 'beacon_chain_unknown'
  | 'beacon_round_at_other_moment'
  | 'beacon_before_close'
  | 'beacon_source_missing'
  | 'beacon_pattern_invalid'
  | 'beacon_pattern_too_long'
  | 'offers_missing'
  | 'offers_before_beacon'
  | 'days_to_answer_out_of_range'
  | 'answers_after_field_work_starts'
  | 'details_due_before_close'
  | 'details_due_after_field_work_starts'
  | 'places_negative'
  | 'places_too_many'
  | 'strata_over_total'
  | 'stratum_missing'
  | 'stratum_unknown'
  | 'territory_code_invalid'
  | 'territory_code_twice'
  | 'territory_label_missing'
  | 'no_rest_territory'
  | 'two_rest_territories'
  | 'region_twice'
  | 'territory_without_region'
  | 'plan_not_thirteen'
  | 'audits_not_counted'
  | 'inspected_channel_without_audits'
  | 'weight_out_of_range'
  | 'grid_unknown'
  | 'channel_not_in_grid'
  | 'weight_of_unknown_channel'
  | 'channel_without_weight'
  | 'weights_not_one'
  | 'visits_without_channel'
  | 'visit_capacity_negative'
  | 'price_missing'
  | 'price_out_of_range'
  | 'price_twice'
  | 'price_of_unknown_category'
  | 'vat_out_of_range';

/** Two settings that cannot both be, or one that cannot be at all. */
export interface Contradiction {
  readonly code: ContradictionCode;
  /** The setting to mend, as the form names it. */
  readonly field: string;
  /** What the sentence tells of. */
  readonly values: Readonly<Record<string, string | number | Date>>;
}

/** What a price list says, whichever its version. */
export type Prices = Pick<PriceList, 'vatBasisPoints' | 'lines'>;

/** A rule reads the settings and says what contradicts what; nothing when all is well. */
export type ContradictionRule = (settings: EditionSettings, prices: Prices) => readonly Contradiction[];

/** One contradiction when something is wrong, none otherwise. */
export function when(
  isWrong: boolean,
  code: ContradictionCode,
  field: string,
  values: Contradiction['values'] = {},
): Contradiction[] {
  return isWrong ? [{ code, field, values }] : [];
}
