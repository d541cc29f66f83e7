import type { WorkspaceLink } from './workspace.js';

/** The left list of a structure's space: one line per page that stands on its own. */
export function useStructureLinks(_organisationId: string): readonly WorkspaceLink[] {
  return [];
}
