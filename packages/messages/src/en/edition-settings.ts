import type { editionSettings as french } from '../fr/edition-settings.js';
import type { Texts } from '../texts.js';
import { contradictions } from './edition-contradictions.js';

/** The settings of an edition, what it publishes, and how it changes afterwards. */
export const editionSettings: Texts<typeof french> = {
  contradict_one: 'A setting contradicts the others: nothing was saved.',
  contradict_other: '{{count}} settings contradict each other: nothing was saved.',
  contradictions,
  rehearsal: {
    beaconSource: 'Value invented for the rehearsal',
  },
  refusals: {
    not_in_this_state: 'The edition is in state “{{state}}”: this change is not possible there.',
    reason_missing: 'Give the reason of this change: it will be published with it.',
    deadline_not_later: 'A deadline only moves later. Choose a moment after the present deadline.',
    deadline_passed: 'Registrations are closed: they do not reopen.',
    deadline_after_beacon:
      'At that moment the value that decides the draw would already be known. Choose a deadline that comes before it.',
    nothing_changes: 'Nothing changes: change a setting first.',
    capacity_not_larger: 'The number of sites with physical visits can only grow.',
    label_unknown: 'Choose a stratum of the edition, or the open pool.',
    count_out_of_range: 'Add from 1 to 1000 places at a time.',
    move_needs_reason: 'The audits stop and resume with a reason, which is published.',
    rehearsal_ends: 'A rehearsal ends after the draw: nothing is audited in it.',
    unpublished:
      'Registrations do not open on rules that nobody could read: publish the edition first by announcing it.',
    announced_too_late:
      'The deadline of the registrations has passed already. Put it later in the settings before you announce the edition.',
  },
};
