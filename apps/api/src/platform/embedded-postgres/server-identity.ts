import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user and group, as numbers, that the PostgreSQL processes run under. */
export interface ServerIdentity {
  uid: number;
  gid: number;
}

/** "nobody" on every Linux: it needs no entry in /etc/passwd, so none is ever written. */
const UNPRIVILEGED: ServerIdentity = { uid: 65534, gid: 65534 };

/**
 * Decides who runs PostgreSQL, which refuses to run as root.
 * Takes the cluster's directory, existing or not. Returns our own user when we are not root; otherwise the owner of
 * an existing cluster, so that a cluster made by an ordinary user stays theirs; otherwise 65534.
 */
export function chooseServerIdentity(clusterDirectory: string): ServerIdentity {
  const own = ownIdentity();
  if (own.uid !== 0) return own;
  const owner = statSync(clusterDirectory, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : UNPRIVILEGED;
}

/** Whether this process is root and must therefore hand PostgreSQL to `identity`. */
export function mustSwitchTo(identity: ServerIdentity): boolean {
  return ownIdentity().uid !== identity.uid;
}

/**
 * The options of `spawn` that start a child as `identity`; empty when that is who we are, since asking for a
 * change of user is refused to everyone but root.
 */
export function spawnIdentity(identity: ServerIdentity): Partial<ServerIdentity> {
  return mustSwitchTo(identity) ? identity : {};
}

/**
 * Whether `identity` can reach `path`: every folder above it, and the folder itself, lets that user enter.
 * Takes an existing path. The mode bits are read rather than tried, because root itself is never refused.
 */
export function canReach(path: string, identity: ServerIdentity): boolean {
  if (!mustSwitchTo(identity)) return isEnterableByUs(path);
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (!isEnterableBy(folder, identity)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function isEnterableByUs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isEnterableBy(folder: string, { uid, gid }: ServerIdentity): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  if (group === gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function ownIdentity(): ServerIdentity {
  if (!process.getuid || !process.getgid) throw new Error('The embedded PostgreSQL runs on Linux only.');
  return { uid: process.getuid(), gid: process.getgid() };
}
