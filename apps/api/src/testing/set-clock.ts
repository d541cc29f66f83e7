import { Clock } from '../platform/clock/clock.js';
import type { TestApp } from './test-app.js';

/** Makes it that instant for the application of a spec. Its queue still waits by the clock of the machine: run jobs `evenIfLater`. */
export function setClock(app: TestApp, instant: string): void {
  app.app.get(Clock).now = () => new Date(instant);
}
