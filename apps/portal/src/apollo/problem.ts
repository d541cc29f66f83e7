import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why a question to the server failed, in the few ways a page reacts to. */
export interface Problem {
  readonly kind: 'signed_out' | 'forbidden' | 'not_found' | 'network' | 'unexpected';
  /** The server's sentence, in the reader's language; absent when the server was not reached. */
  readonly message?: string;
  /** Found in the server's log under the same name. */
  readonly requestId?: string;
}

const KIND_OF_CODE: Record<string, Problem['kind']> = {
  SIGNED_OUT: 'signed_out',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not_found',
};

/** Reads an error thrown by Apollo, the router or our own code. */
export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const code = first?.extensions?.['code'];
    const requestId = first?.extensions?.['requestId'];
    return {
      kind: (typeof code === 'string' ? KIND_OF_CODE[code] : undefined) ?? 'unexpected',
      ...(first ? { message: first.message } : {}),
      ...(typeof requestId === 'string' ? { requestId } : {}),
    };
  }
  return { kind: error instanceof TypeError && /fetch|network/i.test(error.message) ? 'network' : 'unexpected' };
}
