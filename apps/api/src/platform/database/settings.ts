import type { Access } from '../context/access.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The literal `SET LOCAL` statements that tell row-level security who acts. Literals, not `set_config`: the function does not reach the workers of a
 * distributed server. Every value is checked to be a UUID first, which is what makes a literal safe.
 * @throws when an id is not a lower-case UUID
 */
export function settingsFor(access: Access): string {
  const settings: [string, string | null | undefined][] = [
    ['app.user_id', access.userId],
    ['app.organisation_id', access.organisation?.id],
    ['app.operator_id', access.operator?.id],
  ];
  return settings
    .filter((setting): setting is [string, string] => typeof setting[1] === 'string')
    .map(([name, value]) => `SET LOCAL ${name} = '${checked(value)}'`)
    .join('; ');
}

/** Takes a transaction out of the space it is in; the person stays. */
export const leavingSpace = "SET LOCAL app.organisation_id = ''; SET LOCAL app.operator_id = ''";

function checked(value: string): string {
  if (!uuid.test(value)) throw new Error('A row-level security setting must be a lower-case UUID.');
  return value;
}
