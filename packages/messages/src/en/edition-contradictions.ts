import type { contradictions as french } from '../fr/edition-contradictions.js';
import type { Texts } from '../texts.js';

/** What contradicts what in the settings of an edition, and how to mend it. */
export const contradictions: Texts<typeof french> = {
  name_missing: 'Give the edition a name, for instance the year of its results.',
  number_not_positive: 'The number of the edition is a whole number from 1.',
  closes_before_opening:
    'Registrations close on {{closes}}, before they open on {{opens}}. Choose a later deadline or an earlier opening.',
  no_window: 'The audits have no period. Add one at least.',
  window_ends_before_start:
    'This period of audits ends on {{ends}}, before it starts on {{starts}}. Choose a later end.',
  windows_overlap:
    'This period of audits starts on {{starts}}, while another lasts from {{otherStarts}} to {{otherEnds}}. Keep them apart, or make one of them.',
  window_before_deadline:
    'This period of audits starts on {{starts}}, while people register until {{closes}}. Let it start after the deadline.',
  results_before_field_work_ends:
    'Results are announced for {{results}}, before the audits end on {{ends}}. Choose a later date.',
  results_before_answers_are_in:
    'An answer to the last audit may still arrive {{days}} days after the audits end, that is until {{observed}}. The results, announced for {{results}}, must come later.',
  beacon_missing:
    'Say where the value that decides the draw will come from, and when it will come into being: without it nobody can verify the draw.',
  beacon_chain_unknown:
    'The chain “{{chain}}” is none of the drand chains known here: the moment of its values cannot be worked out. Choose one of the list.',
  beacon_round_at_other_moment:
    'Value no. {{round}} of the chain comes into being on {{born}}, not on {{announced}}. Save the moment again: the number follows from it.',
  beacon_before_close:
    'The value that decides the draw comes into being on {{beacon}}, while people register until {{closes}}. It must come after the deadline, or those who register could know it.',
  beacon_source_missing: 'Say where everybody can read the value that decides the draw.',
  beacon_pattern_invalid: 'The form “{{pattern}}” is not a valid regular expression. For six digits, write [0-9]{6}.',
  beacon_pattern_too_long:
    'The form of the value takes {{most}} characters at most: this one has {{length}}. Write a shorter one.',
  offers_missing: 'Say when all applicants learn the result.',
  offers_before_beacon:
    'The results of the draw are announced for {{offers}}, but the value that decides it only comes into being on {{beacon}}. Announce them later.',
  days_to_answer_out_of_range:
    'The time to answer is {{days}} days. Choose a whole number from {{fewest}} to {{most}}: two reminders go out before it ends.',
  answers_after_field_work_starts:
    'With {{days}} days to answer, a place can be accepted until {{due}}, while the audits start on {{starts}}. Shorten that time, announce earlier or start the audits later.',
  details_due_before_close:
    'Participants can correct their contact details until {{due}}, even before registrations close on {{closes}}. Choose a later date.',
  details_due_after_field_work_starts:
    'Participants can correct their contact details until {{due}}, while the audits start on {{starts}} with these details. Choose an earlier date.',
  places_negative: 'A number of places is a whole number, 0 or more: {{places}} is not one.',
  places_too_many: 'An edition has {{most}} free places at most: {{places}} is too many. Check the number.',
  strata_over_total: 'The strata reserve {{reserved}} places, of {{total}} in all. Reserve fewer, or raise the total.',
  stratum_missing:
    'Strata are missing: {{strata}}. Each category has one in each territory, even without reserved places.',
  stratum_unknown: 'Some strata are no category in a territory, or stand twice: {{strata}}. Remove them.',
  territory_code_invalid:
    'The territory code “{{code}}” does not fit. It starts with a lower-case letter, followed by lower-case letters, digits or hyphens.',
  territory_code_twice: 'Two territories bear the code “{{code}}”. Give one of them another.',
  territory_label_missing: 'Give the territory “{{code}}” a name, in French and in English.',
  no_rest_territory:
    'No territory takes the regions that the others do not name: their organisations would have no stratum. Let one territory take the rest.',
  two_rest_territories:
    'Two territories take the rest of the regions: {{first}} and {{second}}. Name the regions of one of them.',
  region_twice: 'Region {{region}} is both in {{territory}} and in {{other}}. Remove it from one of them.',
  territory_without_region: 'The territory {{territory}} has no region. Name one at least, or remove it.',
  plan_not_thirteen:
    'Each site gets {{audits}} audits, while the barometer promises {{expected}}, physical visits apart. Correct the plan.',
  audits_not_counted: 'A number of audits is a whole number, 1 or more. Correct it, or leave out the channel.',
  inspected_channel_without_audits: 'A channel without audits is said to be seen whole. Give it audits, or untick it.',
  weight_out_of_range: 'A weight goes from 0 to 100%. Correct this one.',
  grid_unknown: 'This grid is none of yours. Choose one of the list.',
  channel_not_in_grid:
    'The grid that was chosen has no criterion for this channel. Remove its audits, or choose another grid.',
  weight_of_unknown_channel:
    'A weight is given to a channel without audits: {{channels}}. Remove the weight, or add audits.',
  channel_without_weight: 'These channels have audits but no weight: {{channels}}. Give them a weight.',
  weights_not_one: 'The weights of the channels add up to {{sum}}%, instead of 100%. Correct them.',
  visits_without_channel:
    'A number of sites is set for physical visits, but the plan has none. Remove that number, or add the channel to the plan.',
  visit_capacity_negative: 'The number of sites that can have physical visits is a whole number, 0 or more.',
  price_missing:
    'Nothing says the price “{{code}}” for: {{categories}}. Whatever can be ordered has a price: complete the price list.',
  price_out_of_range: 'A price before tax goes from €{{least}} to €{{most}}. Correct this one.',
  price_twice: 'Two prices “{{code}}” are given for one category. Keep one of them.',
  price_of_unknown_category:
    'A price is given for the category “{{category}}”, which the edition does not have. Remove it.',
  vat_out_of_range: 'The VAT rate goes from 0 to 100%. Correct it.',
};
