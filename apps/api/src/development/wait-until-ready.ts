import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks `url` every 50 ms until it answers 200. Returns true then, false when `hasEnded` turns true before.
 */
export async function waitUntilReady(url: string, hasEnded: () => boolean): Promise<boolean> {
  while (!hasEnded()) {
    if (await answersOk(url)) return true;
    await delay(50);
  }
  return false;
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
