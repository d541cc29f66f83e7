import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';

/** The address of the client, of a resolver method that counts calls: behind a trusted proxy the one it names, otherwise the one of the connection. */
export const ClientAddress = createParamDecorator(
  (_: unknown, execution: ExecutionContext): string =>
    GqlExecutionContext.create(execution).getContext<{ readonly reply: FastifyReply }>().reply.request.ip,
);
