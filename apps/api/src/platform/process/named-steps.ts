/** Which step ends the process, and at which passing: `accept.place:3`. Nothing outside tests. */
const crash = process.env['NODE_ENV'] === 'test' ? readCrash(process.env['CRASH_AT_STEP']) : null;

let passings = 0;

/**
 * A point between two writes at which a crash must do no harm. Tests end the process there, without a word, as a power cut would; anywhere else this
 * does nothing.
 * @param name what has just been done, such as `accept.place`
 */
export function passStep(name: string): void {
  if (crash === null || name !== crash.step) return;
  passings += 1;
  if (passings === crash.passing) process.kill(process.pid, 'SIGKILL');
}

function readCrash(value: string | undefined): { readonly step: string; readonly passing: number } | null {
  const [step, passing = '1'] = value?.split(':') ?? [];
  return step === undefined || step === '' ? null : { step, passing: Number(passing) };
}
