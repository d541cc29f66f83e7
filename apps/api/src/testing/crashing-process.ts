import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

type Program = 'main' | 'testing/short-jobs';

/** A built program of the product as a process of its own on the database of a test, which ends at named steps and starts again. */
export class CrashingProcess {
  /** Steps at which it has ended, in order. */
  readonly crashed: string[] = [];
  private child: ChildProcess | null = null;
  private isStopped = false;

  private constructor(
    private readonly program: Program,
    private readonly steps: string[],
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** @param steps where it ends, one after the other: each time it starts again with the next one, in the end with none */
  static start(
    program: Program,
    steps: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): CrashingProcess {
    const started = new CrashingProcess(program, [...steps], environment);
    started.launch();
    return started;
  }

  /** The step at which it will end; undefined once it has ended at all of them. */
  get nextStep(): string | undefined {
    return this.steps[0];
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    const child = this.child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  private launch(): void {
    const [step] = this.steps;
    const script = join(__dirname, `../../dist/${this.program}.js`);
    // The test runner's own flags are not the program's.
    const env = {
      ...process.env,
      ...this.environment,
      NODE_OPTIONS: '',
      // It starts often: what was compiled once is not compiled again.
      NODE_COMPILE_CACHE: join(process.env['DATA_DIR'] ?? '', 'compiled'),
      ...(step ? { CRASH_AT_STEP: step } : {}),
    };
    this.child = fork(script, { env, execArgv: [], stdio: 'ignore' });
    this.child.once('exit', () => {
      if (this.isStopped) return;
      const ended = this.steps.shift();
      if (ended !== undefined) this.crashed.push(ended);
      this.launch();
    });
  }
}

/** The API as a process of its own: it answers at its address again once it has started again. */
export class ApiProcess {
  private constructor(
    readonly process: CrashingProcess,
    private readonly url: string,
  ) {}

  static async start(steps: readonly string[]): Promise<ApiProcess> {
    const port = await freePort();
    const api = new ApiProcess(
      CrashingProcess.start('main', steps, { PORT: String(port) }),
      `http://127.0.0.1:${port}/graphql`,
    );
    await api.ask('{ __typename }', {});
    return api;
  }

  /** Asks until an answer comes, as a person presses again when the page did not answer. */
  async ask<Data>(query: string, variables: object): Promise<Data> {
    for (;;) {
      try {
        const response = await fetch(this.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        const { data } = (await response.json()) as { data?: Data | null };
        if (data !== null && data !== undefined) return data;
      } catch {
        // It has ended, or is not there yet.
      }
      await delay(50);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
