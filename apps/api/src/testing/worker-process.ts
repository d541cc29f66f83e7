import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** The built worker, as a process of its own on the database of a test: something that can be killed. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts it with the environment that `TestApp` arranged. */
  static start(): WorkerProcess {
    const script = join(__dirname, '../../dist/worker.js');
    // The test runner's own flags are not the worker's.
    return new WorkerProcess(
      fork(script, { env: { ...process.env, NODE_OPTIONS: '' }, execArgv: [], stdio: 'ignore', detached: true }),
    );
  }

  /** Ends it without a word, with the process it has started, as a power cut would. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGKILL');
    await gone;
  }
}
