import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { QueryFailedError } from 'typeorm';
import type { RequestLanguage } from '../context/request-context.js';
import { forbiddenCodes, type SurpriseCode, surpriseMessages } from './surprise-messages.js';
import { Forbidden, NotFound } from './surprises.js';

/** What the edge knows of the request that failed. */
export interface FailedRequest {
  readonly requestId: string;
  readonly language: RequestLanguage;
}

/**
 * The one mapping of surprises: what a person gets is a text in their language, a code and the request's number; what went wrong stays in the log,
 * under the same number. Errors of the document itself (syntax, validation) are told as they are: they concern whoever wrote the query.
 */
export function maskErrors(
  errors: readonly GraphQLError[],
  request: FailedRequest,
  logger: Logger,
): readonly GraphQLError[] {
  return errors.map((error) => {
    const code = codeOf(error);
    if (code === 'INTERNAL')
      logger.error(
        { requestId: request.requestId, path: error.path, err: error.originalError ?? error },
        'unexpected error',
      );
    const message = isOfDocument(error) ? error.message : surpriseMessages[code][request.language];
    return new GraphQLError(message, {
      ...(error.path === undefined ? {} : { path: error.path }),
      extensions: { code, requestId: request.requestId },
    });
  });
}

/** Code of a surprise. */
export function codeOf(error: GraphQLError): SurpriseCode {
  const cause = error.originalError;
  if (cause instanceof Forbidden) return forbiddenCodes[cause.reason];
  if (cause instanceof NotFound) return 'NOT_FOUND';
  return isOfDocument(error) || isUnstorableText(cause) ? 'BAD_REQUEST' : 'INTERNAL';
}

/** Errors of the query itself, which concern whoever wrote it. */
function isOfDocument({ originalError: cause }: GraphQLError): boolean {
  return cause === undefined || cause === null || cause instanceof GraphQLError;
}

/** SQLSTATE of a text with a character that PostgreSQL cannot hold, NUL above all: in a text column, and in a JSON one. */
const unstorableTextStates: readonly unknown[] = ['22021', '22P05'];

function isUnstorableText(cause: unknown): boolean {
  if (!(cause instanceof QueryFailedError)) return false;
  const { code } = cause.driverError as { readonly code?: unknown };
  return unstorableTextStates.includes(code);
}

/** An execution result whose errors are masked. */
export function maskResult(execution: ExecutionResult, request: FailedRequest, logger: Logger): ExecutionResult {
  return { data: execution.data ?? null, errors: maskErrors(execution.errors ?? [], request, logger) };
}
