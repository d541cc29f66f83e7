import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { PdfAnswer, PdfOrder } from './pdf-protocol.js';
import { PdfError } from './pdf-request.js';

const PATIENCE_AT_END_MS = 2_000;

/** Parent's side of one process that makes documents, one at a time. */
export class PdfProcess {
  private readonly child: ChildProcess;
  private made = 0;

  /** @param fonts absolute paths of the TTF files it may use */
  constructor(fonts: readonly string[]) {
    // Under the test runner the source itself is run: Node strips its types.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const path = fileURLToPath(new URL(`./pdf-child.${extension}`, import.meta.url));
    // No environment: it holds secrets that a document has no use for.
    this.child = fork(path, [...fonts], { serialization: 'advanced', execArgv: [], env: {} });
    this.rest();
  }

  /** The process id, or undefined where the process could not start. */
  get id(): number | undefined {
    return this.child.pid;
  }

  get isAlive(): boolean {
    const { exitCode, signalCode, connected, killed } = this.child;
    // A process killed an instant ago still looks connected.
    return exitCode === null && signalCode === null && connected && !killed;
  }

  /** Documents tried so far, failed ones included: they leak as well. */
  get documents(): number {
    return this.made;
  }

  /**
   * @param timeoutMs after which the process is killed and the document given up
   * @throws PdfError
   */
  async render(order: PdfOrder, timeoutMs: number): Promise<Uint8Array> {
    this.made += 1;
    this.child.ref();
    this.child.channel?.ref();
    try {
      const answer = await this.answerTo(order, timeoutMs);
      if ('pdf' in answer) return answer.pdf;
      throw new PdfError(answer.error.kind, answer.error.message);
    } finally {
      this.rest();
    }
  }

  /** Ends the process: at once when it only waits, by force when it does not obey. */
  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.ref();
    if (this.child.connected) this.child.disconnect();
    const force = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE_AT_END_MS);
    await exited;
    clearTimeout(force);
  }

  private answerTo(order: PdfOrder, timeoutMs: number): Promise<PdfAnswer> {
    const { child } = this;
    return new Promise((resolve, reject) => {
      const give = (answer: PdfAnswer): void => {
        stopListening();
        resolve(answer);
      };
      const giveUp = (error: PdfError): void => {
        stopListening();
        reject(error);
      };
      const onExit = (code: number | null, signal: string | null): void =>
        giveUp(new PdfError('crash', `The process that made the document ended (${signal ?? `code ${code}`}).`));
      const onError = (error: Error): void => giveUp(new PdfError('crash', error.message));
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        giveUp(new PdfError('timeout', `No document after ${timeoutMs / 1000} s.`));
      }, timeoutMs);
      const stopListening = (): void => {
        clearTimeout(timer);
        child.off('message', give).off('exit', onExit).off('error', onError);
      };
      child.on('message', give).on('exit', onExit).on('error', onError);
      if (!child.connected) onExit(child.exitCode, child.signalCode);
      else child.send(order, (error) => error && onError(error));
    });
  }

  /** A process that only waits must not keep a command line or a test from ending. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
  }
}
