import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A validated id: whatever is not a UUID is refused before a resolver runs. */
export const UuidScalar = new GraphQLScalarType<string, string>({
  name: 'UUID',
  description: 'A universally unique identifier in its 36 characters. Anything else is refused before a resolver runs.',
  serialize: (value) => checked(value),
  parseValue: (value) => checked(value),
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});

function checked(value: unknown): string {
  if (typeof value === 'string' && uuid.test(value.toLowerCase())) return value.toLowerCase();
  throw new GraphQLError('Expected a UUID of 36 characters.');
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A day as it is in Paris, without a time. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A day as it is in Paris, such as 2027-03-15.',
  serialize: (value) => checkedDay(value),
  parseValue: (value) => checkedDay(value),
  parseLiteral: (node) => checkedDay(node.kind === Kind.STRING ? node.value : null),
});

/** Whether a text is a day of the calendar, such as 2027-03-15. */
export function isDay(text: string): boolean {
  return day.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

function checkedDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('Expected a day such as 2027-03-15.');
}

/** An instant, sent as RFC 3339 in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, RFC 3339 in UTC.',
  serialize: (value) => {
    const date = value instanceof Date ? value : new Date(String(value));
    if (Number.isNaN(date.getTime())) throw new GraphQLError('Expected an instant.');
    return date.toISOString();
  },
  parseValue: (value) => instant(value),
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

function instant(value: unknown): Date {
  const date = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError('Expected an instant such as 2027-03-15T22:59:59Z.');
  return date;
}
