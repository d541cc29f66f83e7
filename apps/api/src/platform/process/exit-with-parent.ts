const DRAIN_MS = 8_000;

/**
 * Makes this process end when the one that started it ends, however that happens, SIGKILL included.
 * For processes started with an IPC channel: its closing is the sign. The process then sends SIGTERM to itself, so
 * that it drains like on any other stop, and exits after 8 s at the latest; children of its own that are still there
 * then (where it leads a process group, as the supervisor's children do) end with it. Does nothing without a
 * channel, and does not keep the process alive.
 */
export function exitWithParent(): void {
  // Without a channel `connected` is undefined; false means that the parent ended while our modules were loading.
  if (process.connected === false) end();
  if (!process.channel) return;
  process.once('disconnect', end);
  process.channel.unref();
}

function end(): void {
  process.once('exit', endOwnGroup);
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  process.kill(process.pid, 'SIGTERM');
}

function endOwnGroup(): void {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    // This process leads no group: its children belong to somebody else's, who ends them.
  }
}
