import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { Contexts, requestLanguage } from '../context/contexts.js';
import { maskErrors } from '../errors/error-formatter.js';
import { ExpectedRefusalsFilter } from '../errors/expected-refusals.filter.js';
import { LOGGER } from '../logging/logging.module.js';
import { PermissionsGuard } from '../permissions/permissions.guard.js';
import { ExpectedErrorInterceptor } from './expected-error.interceptor.js';
import type { GraphqlContext } from './graphql-context.js';
import { oneMutationRule } from './one-mutation-rule.js';
import { sizeRule, type SizeLimits } from './size-rule.js';

/** Enough for every screen. */
const largestDocument: SizeLimits = { depth: 9, fields: 400, roots: 8 };

/** The GraphQL endpoint: code first, one transaction a request, limits, masked errors. */
@Module({})
export class ApiGraphqlModule {
  static register(): DynamicModule {
    return {
      module: ApiGraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          inject: [CONFIG, Contexts, LOGGER],
          useFactory: options,
        }),
      ],
      providers: [
        { provide: APP_GUARD, useClass: PermissionsGuard },
        { provide: APP_FILTER, useClass: ExpectedRefusalsFilter },
        { provide: APP_INTERCEPTOR, useClass: ExpectedErrorInterceptor },
      ],
    };
  }
}

function options(config: Config, contexts: Contexts, logger: Logger): MercuriusDriverConfig {
  const production = config.environment === 'production';
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    allowBatchedQueries: false,
    // Without it a resolved field below a root says who may call it, and nobody asks.
    fieldResolverEnhancers: ['guards'],
    validationRules: [
      oneMutationRule,
      sizeRule(largestDocument),
      ...(production ? [NoSchemaIntrospectionCustomRule] : []),
    ],
    context: (request: FastifyRequest) => contexts.forRequest(request.id, request.headers),
    errorFormatter: (execution, context) => formatted(execution, context as unknown as EdgeContext, logger),
    hooks: {
      // The answer leaves only after its transaction ended; a commit that fails is an error of the request.
      onResolution: async (execution, context) => {
        const { unit } = context as unknown as GraphqlContext;
        await unit.end(execution.errors === undefined || execution.errors.length === 0 ? 'succeeded' : 'failed');
      },
    },
  };
}

interface EdgeContext {
  readonly request?: { readonly requestId: string; readonly language: 'fr' | 'en' };
  readonly reply?: FastifyReply;
}

function formatted(execution: ExecutionResult, context: EdgeContext, logger: Logger) {
  const errors = (execution.errors ?? []).flatMap(documentErrors);
  const http = context.reply?.request;
  const request = context.request ?? {
    requestId: http?.id ?? 'unknown',
    language: requestLanguage(http?.headers ?? {}),
  };
  return {
    statusCode: 200,
    response: { data: execution.data ?? null, errors: [...maskErrors(errors, request, logger)] },
  };
}

/** Validation errors arrive wrapped in one error of mercurius. */
function documentErrors(error: GraphQLError): GraphQLError[] {
  const wrapped = (error.originalError as { errors?: unknown } | undefined)?.errors;
  if (!Array.isArray(wrapped)) return [error];
  return wrapped.map((inner: unknown) =>
    inner instanceof GraphQLError
      ? inner
      : new GraphQLError(inner instanceof Error ? inner.message : 'Unreadable query.'),
  );
}
