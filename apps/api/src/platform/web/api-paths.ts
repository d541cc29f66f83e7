const apiPaths = /^\/(graphql|api|files|webhooks|healthz|readyz|assets)(\/|$|\?)/;

/** Whether a path belongs to the API: an unknown one among them is a 404, not a page of the portal. */
export function isApiPath(path: string): boolean {
  return apiPaths.test(path);
}
