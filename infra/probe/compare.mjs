/**
 * What differs between two observations of one scenario.
 *
 * @param real what Stripe did
 * @param played what the emulator did
 * @returns a sentence for each difference; where one says null and the other something, they agree: it depends on the account
 */
export function compare(real, played) {
  const names = new Set([...real.keys(), ...played.keys()]);
  return [...names].flatMap((name) => {
    const [ours, theirs] = [played.get(name), real.get(name)];
    if (theirs === undefined) return [`${name}: Stripe was not asked.`];
    if (ours === undefined) return [`${name}: the emulator was not asked.`];
    return differencesOf(theirs, ours).map((difference) => `${name}: ${difference}`);
  });
}

function differencesOf(real, played) {
  const isBelowNull = (path, other) => parentsOf(path).some((parent) => ['null', 'array'].includes(other.get(parent)));
  const paths = new Set([...real.keys(), ...played.keys()]);
  return [...paths].flatMap((path) => {
    const [theirs, ours] = [real.get(path), played.get(path)];
    if (theirs === undefined) return isBelowNull(path, real) ? [] : [`${path} is the emulator's alone (${ours}).`];
    if (ours === undefined) return isBelowNull(path, played) ? [] : [`${path} is Stripe's alone (${theirs}).`];
    if (theirs === ours || theirs === 'null' || ours === 'null') return [];
    return [`${path} is ${theirs} with Stripe and ${ours} with the emulator.`];
  });
}

/** The members a path lies in, such as a and a.b for a.b.c; lists lose their brackets. */
function parentsOf(path) {
  const parts = path.split('.');
  return parts.slice(0, -1).map((_part, index) =>
    parts
      .slice(0, index + 1)
      .join('.')
      .replace(/\[\]$/, ''),
  );
}
