import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Forbidden } from '../errors/surprises.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { FIELD_ACCESS, type FieldAccess } from './declarations.js';
import { isPermitted } from './permissions.js';

/** Asks every root field and every resolved field below who may call it. One that says nothing is closed. */
@Injectable()
export class PermissionsGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    // Plain HTTP routes check access themselves: files through `guardedRoute`, webhooks by their signature.
    if (execution.getType<string>() !== 'graphql') return true;
    const declared = this.reflector.get<FieldAccess | undefined>(FIELD_ACCESS, execution.getHandler());
    if (declared?.kind === 'public') return true;
    const { request } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    const access = await request.access();
    if (access.userId === null) throw new Forbidden('signed_out');
    if (declared === undefined) throw new Forbidden('role');
    if (declared.kind === 'signed_in') return true;
    if (isPermitted(access, declared.permission)) return true;
    if (declared.permission.startsWith('operator.'))
      throw new Forbidden(access.operator === null ? 'no_operator' : 'role');
    throw new Forbidden(access.organisation === null ? 'no_organisation' : 'role');
  }
}
