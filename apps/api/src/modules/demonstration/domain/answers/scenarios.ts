/** What the mystery citizens of the demonstration play, contact after contact, in the words of the grid's `scenarios`. */
const SCENARIOS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  phone: [
    ['information', 'after_hours'],
    ['procedure', 'transfer'],
    ['information', 'complaint'],
    ['procedure'],
    ['procedure', 'transfer'],
  ],
  email: [['information'], ['transfer'], ['complaint']],
  letter: [['information', 'transfer'], ['complaint']],
  social: [['information', 'transfer'], ['complaint']],
  physical: [['procedure'], ['transfer']],
};

/** Takes a channel and the number of a contact from 0; returns its scenarios. More contacts than planned begin again. */
export function scenariosOf(channel: string, number: number): ReadonlySet<string> {
  const played = SCENARIOS[channel] ?? [];
  return new Set(played[number % Math.max(1, played.length)]);
}

/** Whether a criterion with these scenarios is asked about in a contact that plays those. */
export function isPlayed(criterionScenarios: readonly string[], played: ReadonlySet<string>): boolean {
  return criterionScenarios.includes('any') || criterionScenarios.some((scenario) => played.has(scenario));
}
