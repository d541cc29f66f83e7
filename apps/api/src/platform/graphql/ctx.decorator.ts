import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../context/request-context.js';
import type { GraphqlContext } from './graphql-context.js';

/** The request context, as first parameter of a resolver method. */
export const Ctx = createParamDecorator(
  (_: unknown, execution: ExecutionContext): RequestContext =>
    GqlExecutionContext.create(execution).getContext<GraphqlContext>().request,
);
