import type { FormFields, FormValue } from './form-body.js';
import { missingParameter, refuseParameter, unknownParameter, unplayedParameter } from './stripe-error.js';

/**
 * How one parameter is read: from what the form holds (undefined when absent) to a typed value. A rule throws the
 * refusal Stripe would give; `param` is the bracketed name the refusal carries.
 */
export type Rule<T> = (value: FormValue | undefined, param: string) => T;
/** Rules by parameter name. */
export type Shape = Record<string, Rule<unknown>>;
/** What a shape reads to. */
export type Parsed<S extends Shape> = { readonly [K in keyof S]: S[K] extends Rule<infer T> ? T : never };

/** The rule, for a parameter that has to be there. */
export function required<T>(rule: Rule<T | undefined>): Rule<T> {
  return (value, param) => {
    const read = value === undefined ? undefined : rule(value, param);
    if (read === undefined) throw missingParameter(param);
    return read;
  };
}

/** A text of 1 to `maxLength` characters; Stripe's general limit is 5,000. */
export function text(maxLength = 5000): Rule<string | undefined> {
  return (value, param) => {
    if (value === undefined) return undefined;
    if (typeof value !== 'string') throw refuseParameter(param, `Invalid string: ${param}`);
    if (value === '')
      throw refuseParameter(
        param,
        `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset.`,
        'parameter_invalid_empty',
      );
    if (value.length > maxLength)
      throw refuseParameter(param, `Invalid string: ${value.slice(0, 10)}...; must be at most ${maxLength} characters`);
    return value;
  };
}

/** A whole number from `minimum` up, at most Stripe's 99,999,999 unless told. */
export function integer({ minimum = 0, maximum = 99_999_999 } = {}): Rule<number | undefined> {
  return (value, param) => {
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || !/^-?\d{1,15}$/.test(value))
      throw refuseParameter(
        param,
        `Invalid integer: ${typeof value === 'string' ? value : param}`,
        'parameter_invalid_integer',
      );
    const number = Number(value);
    if (number < minimum)
      throw refuseParameter(
        param,
        `Invalid integer: ${value}; must be greater than or equal to ${minimum}`,
        'parameter_invalid_integer',
      );
    if (number > maximum)
      throw refuseParameter(
        param,
        `Invalid integer: ${value}; must be no more than ${maximum}`,
        'parameter_invalid_integer',
      );
    return number;
  };
}

/** One of the given texts. */
export function oneOf<const T extends string>(allowed: readonly T[]): Rule<T | undefined> {
  return (value, param) => {
    if (value === undefined) return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw refuseParameter(param, `Invalid ${param}: must be one of ${allowed.join(', ')}`);
    return found;
  };
}

/** An absolute http or https address. */
export const url: Rule<string | undefined> = (value, param) => {
  const address = text()(value, param);
  if (address !== undefined && !/^https?:/.test(URL.parse(address)?.protocol ?? '')) {
    throw refuseParameter(param, 'Not a valid URL', 'url_invalid');
  }
  return address;
};

/** A mail address, checked as loosely as Stripe does. */
export const email: Rule<string | undefined> = (value, param) => {
  const address = text(512)(value, param);
  if (address !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
    throw refuseParameter(param, `Invalid email address: ${address}`, 'email_invalid');
  return address;
};

/** A list whose elements follow one rule. */
export function list<T>(rule: Rule<T | undefined>): Rule<T[] | undefined> {
  return (value, param) => {
    if (value === undefined) return undefined;
    if (typeof value === 'string') throw refuseParameter(param, 'Invalid array');
    const positions = [...value.keys()].toSorted((left, right) => Number(left) - Number(right));
    if (positions.some((position) => !/^\d+$/.test(position))) throw refuseParameter(param, 'Invalid array');
    return positions.map((position) => required(rule)(value.get(position), `${param}[${position}]`));
  };
}

/** Labels of the merchant: at most 50, names of at most 40 characters, values of at most 500. An empty value is no label. */
export const labels: Rule<Record<string, string> | undefined> = (value, param) => {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') throw refuseParameter(param, 'Invalid hash');
  if (value.size > 50) throw refuseParameter(param, 'Metadata can only contain up to 50 keys.');
  return Object.fromEntries(
    [...value].flatMap(([name, label]) => {
      const labelParam = `${param}[${name}]`;
      if (name.length > 40) throw refuseParameter(labelParam, 'Metadata keys can only contain up to 40 characters.');
      if (label === '') return [];
      if (typeof label !== 'string' || label.length > 500)
        throw refuseParameter(labelParam, 'Metadata values must be strings of up to 500 characters.');
      return [[name, label]];
    }),
  );
};

/** A group of parameters. Names outside the shape are refused. */
export function group<S extends Shape>(shape: S): Rule<Parsed<S> | undefined> {
  return (value, param) => {
    if (value === undefined) return undefined;
    if (typeof value === 'string') throw refuseParameter(param, 'Invalid object');
    return readFields(shape, value, (name) => `${param}[${name}]`);
  };
}

/** A parameter which Stripe knows and the emulator does not play. */
export const unplayed: Rule<undefined> = (value, param) => {
  if (value !== undefined) throw unplayedParameter(param);
  return undefined;
};

/**
 * Reads a whole form.
 *
 * @throws StripeRefusal for the first unknown, missing or invalid parameter
 */
export function readForm<S extends Shape>(shape: S, fields: FormFields): Parsed<S> {
  return readFields(shape, fields, (name) => name);
}

function readFields<S extends Shape>(shape: S, fields: FormFields, nameOf: (name: string) => string): Parsed<S> {
  for (const name of fields.keys()) {
    if (!Object.hasOwn(shape, name)) throw unknownParameter(nameOf(name));
  }
  const parsed = Object.entries(shape)
    .map(([name, rule]) => [name, rule(fields.get(name), nameOf(name))] as const)
    .filter(([, value]) => value !== undefined);
  // Each value was read by the rule of its own name, which is what Parsed says and Object.fromEntries cannot.
  return Object.fromEntries(parsed) as Parsed<S>;
}
