import type { WorkspaceLink } from './workspace.js';

/** The left list of the console: one line per page that stands on its own. */
export function useOperatorLinks(): readonly WorkspaceLink[] {
  return [];
}
