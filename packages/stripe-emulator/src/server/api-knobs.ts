/** Faults of the API itself, for tests of a client that must not pay or order twice. */
export class ApiKnobs {
  private delayMs = 0;
  private answersToLose = 0;
  private answersToFail = 0;

  /** Carries requests out at once and answers that much later: a key stays in use in the meantime. */
  delayAnswers(delayMs: number): void {
    this.delayMs = delayMs;
  }

  /** Carries the next requests out, and cuts the connection instead of answering. */
  loseAnswers(count: number): void {
    this.answersToLose = count;
  }

  /** Answers the next requests with status 500 and does nothing. */
  failRequests(count: number): void {
    this.answersToFail = count;
  }

  /** All of it back to normal. */
  reset(): void {
    this.delayMs = 0;
    this.answersToLose = 0;
    this.answersToFail = 0;
  }

  get currentDelayMs(): number {
    return this.delayMs;
  }

  takeLostAnswer(): boolean {
    if (this.answersToLose === 0) return false;
    this.answersToLose -= 1;
    return true;
  }

  takeFailure(): boolean {
    if (this.answersToFail === 0) return false;
    this.answersToFail -= 1;
    return true;
  }
}
