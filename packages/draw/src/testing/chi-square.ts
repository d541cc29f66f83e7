/**
 * How probable it is that luck alone gives at least this much (the survival function of the chi-square distribution). Takes the
 * statistic and its degrees of freedom, an even number: the tail is a finite sum then, without approximation.
 */
export function chiSquareSurvival(statistic: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom % 2 !== 0) throw new RangeError('the degrees of freedom must be even');
  const half = statistic / 2;
  let term = 1;
  let sum = 1;
  for (let at = 1; at < degreesOfFreedom / 2; at += 1) {
    term *= half / at;
    sum += term;
  }
  return Math.exp(-half) * sum;
}
