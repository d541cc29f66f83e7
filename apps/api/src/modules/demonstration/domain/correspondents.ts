/** Somebody of a structure of the cast who is written to, and whom nobody can become with one click. */
export interface Correspondent {
  readonly email: string;
  readonly name: string;
  readonly organisationKey: string;
}

/** The structure that was selected for representativeness and took its participation up. */
export const CLAIMED_SELECTION_KEY = 'region-03';

/** The one that was selected and whose space nobody has taken yet. */
export const UNCLAIMED_SELECTION_KEY = 'planning_economy-03';

export const correspondents: readonly Correspondent[] = [
  { email: 'contact@region-demo.example', name: 'Odile Marquet', organisationKey: CLAIMED_SELECTION_KEY },
  // The mail catcher of the demonstration refuses addresses that begin like this one for good: what it is sent comes back.
  { email: 'refuse-accueil@mairie.example', name: 'Bernard Lacaze', organisationKey: 'city_under_20k-96' },
];
