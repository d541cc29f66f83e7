/**
 * What was started and must be stopped, in the opposite order. A step added once the stop has begun runs at once, so
 * that a stop during the start leaves nothing behind either.
 */
export class Teardown {
  private readonly steps: (() => Promise<void>)[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly onError: (error: unknown) => void) {}

  get hasBegun(): boolean {
    return this.running !== undefined;
  }

  /** Adds a step; resolves at once, or when the step has run if the stop has begun. */
  async add(step: () => Promise<void>): Promise<void> {
    if (this.running) await this.attempt(step);
    else this.steps.push(step);
  }

  /** Runs the steps, last added first; a failing step is told and does not keep the others from running. */
  run(): Promise<void> {
    this.running ??= this.runSteps();
    return this.running;
  }

  private async runSteps(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) await this.attempt(step);
  }

  private async attempt(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.onError(error);
    }
  }
}
