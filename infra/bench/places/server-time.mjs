// Processor time of the database server, from the system.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Milliseconds that the server of a connection and its processes have computed so far. Takes a process id of one of them. */
export function serverMilliseconds(backend) {
  const postmaster = parentOf(backend);
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  return own.reduce((sum, pid) => sum + ticksOf(pid), ticksOfEnded(postmaster)) * (1000 / TICKS_A_SECOND);
}

function parentOf(pid) {
  return Number(fieldsOf(pid)[1] ?? -1);
}

function ticksOf(pid) {
  const fields = fieldsOf(pid);
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

/** What children that have ended had computed. */
function ticksOfEnded(pid) {
  const fields = fieldsOf(pid);
  return Number(fields[13] ?? 0) + Number(fields[14] ?? 0);
}

/** The fields of `stat` after the name of the program; none once the process is gone. */
function fieldsOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
