import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** A process that ran this long before it crashed is restarted as if for the first time. */
const STEADY_MS = 30_000;
const DRAIN_MS = 8_000;
const LINES_SHOWN = 20;

export interface SupervisedProcessOptions {
  /** What people call it, in messages. */
  name: string;
  script: string;
  environment: NodeJS.ProcessEnv;
  /** Receives what the process prints; made anew at each `npm start`. */
  logFile: string;
  print: (line: string) => void;
  /** How long it may take to end after SIGTERM, in milliseconds; 8 seconds unless told. */
  drainMs?: number;
}

/**
 * Runs a Node script and starts it again when it ends by itself, after a pause that doubles from 0.5 s to 15 s.
 * The IPC channel tells it of our end (`exitWithParent`). Returns what stops it: SIGTERM, then SIGKILL after 8 s,
 * for it and whatever it started.
 */
export function superviseProcess(options: SupervisedProcessOptions): { stop: () => Promise<void> } {
  closeSync(openSync(options.logFile, 'w', 0o600));
  let pause = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let child = start();

  function start(): ChildProcess {
    const startedAt = performance.now();
    const log = openSync(options.logFile, 'a');
    // A group of its own: Ctrl-C reaches us alone, who know the order in which things stop.
    const started = fork(options.script, {
      env: options.environment,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    started.once('exit', (code, signal) => {
      killGroup(started);
      if (isStopping) return;
      if (performance.now() - startedAt > STEADY_MS) pause = FIRST_PAUSE_MS;
      const lastLines = readFileSync(options.logFile, 'utf8').trimEnd().split('\n').slice(-LINES_SHOWN);
      for (const line of lastLines) options.print(`  ${line}`);
      options.print(`${options.name} ended (${signal ?? `code ${code}`}); it starts again in ${pause / 1000} s.`);
      timer = setTimeout(() => (child = start()), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    });
    return started;
  }

  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await end(child, options.drainMs ?? DRAIN_MS);
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function end(child: ChildProcess, drainMs: number): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => killGroup(child), drainMs);
  await ended;
  clearTimeout(timer);
}

/** Also ends children of the child that its own end left behind. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
