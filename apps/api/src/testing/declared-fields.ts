import { ModulesContainer } from '@nestjs/core';
import { FIELD_ACCESS, type FieldAccess } from '../platform/permissions/declarations.js';
import type { TestApp } from './test-app.js';

/** A field that code resolves, with what it says of who may call it; null when it is silent. */
export interface DeclaredField {
  /** Such as `Query.organisation` or `Order.payments`. */
  readonly name: string;
  readonly access: FieldAccess | null;
  /** The method that answers, which carries what it says. */
  readonly handler: object;
}

/** Every root field and every resolved field, read from the application as it runs, so that a new one cannot be forgotten. */
export function declaredFields(app: TestApp): DeclaredField[] {
  const fields = new Map<string, DeclaredField>();
  for (const module of app.app.get(ModulesContainer).values()) {
    for (const { metatype } of module.providers.values()) {
      if (typeof metatype !== 'function' || typeof metatype.prototype !== 'object') continue;
      for (const field of fieldsOf(metatype.prototype as object, metatype)) fields.set(field.name, field);
    }
  }
  return [...fields.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fieldsOf(prototype: object, resolver: object): DeclaredField[] {
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([method, { value }]) => {
    if (typeof value !== 'function' || method === 'constructor') return [];
    const type = Reflect.getMetadata('graphql:resolver_type', value) as string | undefined;
    const isResolved = Reflect.getMetadata('graphql:resolve_property', value) === true;
    if (type === undefined && !isResolved) return [];
    const parent = type ?? typeName(Reflect.getMetadata('graphql:resolver_name', resolver));
    const name = (Reflect.getMetadata('graphql:resolver_name', value) as string | undefined) ?? method;
    return [
      {
        name: `${parent}.${name}`,
        access: (Reflect.getMetadata(FIELD_ACCESS, value) as FieldAccess | undefined) ?? null,
        handler: value as object,
      },
    ];
  });
}

/** The schema's name of a class, as the code names it: `SiteResultType` is `SiteResult`. */
function typeName(name: unknown): string {
  return typeof name === 'string' ? name.replace(/Type$/, '') : 'unknown';
}
