const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
/** npm passes Ctrl-C on although the terminal sent it to us too: only a later one is a second wish. */
const SECOND_WISH_MS = 1_500;
const PARENT_CHECK_MS = 1_000;

/** Resolves with an exit code once this process shall stop; `dispose` gives the signals their usual effect back. */
export interface StopRequest {
  requested: Promise<number>;
  request: (exitCode: number) => void;
  dispose: () => void;
}

/**
 * Listens for the wish to stop: Ctrl-C, SIGTERM, a closed terminal, and the end of the npm that started us, which a
 * SIGKILL leaves no time to tell. An asked stop has exit code 0. A second Ctrl-C exits at once: our children then
 * stop by themselves.
 */
export function stopRequested(): StopRequest {
  const { promise: requested, resolve } = Promise.withResolvers<number>();
  let firstAt: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (firstAt !== undefined && performance.now() - firstAt > SECOND_WISH_MS) {
      process.exit(SIGNALS[signal as keyof typeof SIGNALS]);
    }
    firstAt ??= performance.now();
    resolve(0);
  };
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const signal of signals) process.on(signal, onSignal);

  const parent = process.ppid;
  const isStartedByNpm = process.env['npm_lifecycle_event'] !== undefined;
  const timer = setInterval(() => {
    if (isStartedByNpm && process.ppid !== parent) resolve(0);
  }, PARENT_CHECK_MS);
  process.once('disconnect', () => resolve(0));
  return {
    requested,
    request: resolve,
    dispose: () => {
      clearInterval(timer);
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
