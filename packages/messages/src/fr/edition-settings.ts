import { contradictions } from './edition-contradictions.js';

/** The settings of an edition, what it publishes, and how it changes afterwards. */
export const editionSettings = {
  contradict_one: 'Un réglage contredit les autres : rien n’est enregistré.',
  contradict_other: '{{count}} réglages se contredisent : rien n’est enregistré.',
  contradictions,
  rehearsal: {
    beaconSource: 'Valeur inventée pour la répétition',
  },
  refusals: {
    not_in_this_state: 'L’édition est à l’état « {{state}} » : ce changement n’y est pas possible.',
    reason_missing: 'Donnez la raison de ce changement : elle sera publiée avec lui.',
    deadline_not_later: 'Une clôture ne se déplace que plus tard. Choisissez un moment après la clôture actuelle.',
    deadline_passed: 'Les inscriptions sont closes : elles ne rouvrent pas.',
    deadline_after_beacon:
      'À ce moment, la valeur qui décide du tirage serait déjà connue. Choisissez une clôture qui vienne avant elle.',
    nothing_changes: 'Rien ne change : modifiez d’abord un réglage.',
    capacity_not_larger: 'Le nombre de sites avec visites physiques ne peut qu’augmenter.',
    label_unknown: 'Choisissez une strate de l’édition, ou la réserve commune.',
    count_out_of_range: 'Ajoutez de 1 à 1000 places à la fois.',
    move_needs_reason: 'Les audits se suspendent et reprennent avec une raison, qui est publiée.',
    rehearsal_ends: 'Une répétition s’arrête après le tirage : rien n’y est audité.',
    unpublished:
      'Les inscriptions n’ouvrent pas sur des règles que personne n’a pu lire : publiez d’abord l’édition en l’annonçant.',
    announced_too_late:
      'La clôture des inscriptions est déjà passée. Reportez-la dans les réglages avant d’annoncer l’édition.',
  },
} as const;
