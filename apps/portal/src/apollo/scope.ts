import type { Language } from '@barometer/messages';

/** Whose data a request is about: nobody's, one organisation's, or one operator's. */
export type Scope =
  | { readonly kind: 'public' }
  | { readonly kind: 'organisation'; readonly organisationId: string }
  | { readonly kind: 'operator'; readonly operatorId: string };

export const publicScope: Scope = { kind: 'public' };

/** Names a scope for the map of clients: two scopes never share a cache. */
export function keyOfScope(scope: Scope): string {
  if (scope.kind === 'organisation') return `organisation ${scope.organisationId}`;
  return scope.kind === 'operator' ? `operator ${scope.operatorId}` : 'public';
}

/** The headers the server checks against the person's memberships, and the language its messages answer in. */
export function headersOfScope(scope: Scope, language: Language): Record<string, string> {
  const headers = { 'accept-language': language };
  if (scope.kind === 'organisation') return { ...headers, 'x-organisation-id': scope.organisationId };
  return scope.kind === 'operator' ? { ...headers, 'x-operator-id': scope.operatorId } : headers;
}
