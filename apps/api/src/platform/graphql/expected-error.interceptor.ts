import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type Observable, tap } from 'rxjs';
import { ExpectedError } from '../errors/expected-error.js';
import type { GraphqlContext } from './graphql-context.js';

/** An expected error is an answer, but nothing that was written on the way to it may stay. */
@Injectable()
export class ExpectedErrorInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<string>() !== 'graphql') return next.handle();
    const { request } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    return next.handle().pipe(
      tap((result) => {
        if (result instanceof ExpectedError) request.markForRollback();
      }),
    );
  }
}
