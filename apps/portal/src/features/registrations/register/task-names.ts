import type { TaskCode } from './draft.js';

/** The tasks in the order in which they are listed, with the word that stands in their address. */
const ADDRESSES: Record<TaskCode, string> = {
  structure: 'structure',
  sites: 'sites',
  contact: 'contact',
  staff: 'agents',
  data: 'donnees-personnelles',
  check: 'verification',
};

export const TASKS = Object.keys(ADDRESSES) as TaskCode[];

/** The word of a task in its address. */
export function addressOfTask(task: TaskCode): string {
  return ADDRESSES[task];
}

/** The task of an address; undefined for a word that names none. */
export function taskOfAddress(word: string): TaskCode | undefined {
  return TASKS.find((task) => ADDRESSES[task] === word);
}
