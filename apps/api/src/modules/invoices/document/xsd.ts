import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { Profile, PROFILE_MAIN_XSD, PROFILE_SCHEMA_DIRS } from '@stackforge-eu/factur-x';
import type * as Libxml from 'libxml2-wasm';

interface Validator {
  readonly libxml: typeof Libxml;
  readonly schema: Libxml.XsdValidator;
}

let validator: Promise<Validator> | undefined;

/**
 * Checks an XML against the schema of Factur-X, profile EN 16931, which lies beside the library that writes it: nothing is fetched. The schema is read once,
 * by the first document, in some 25 ms; the library's own check reads it each time and keeps 30 kB of each.
 * @returns what is wrong, in the words of libxml2; nothing for a valid document
 */
export async function schemaErrors(xml: string): Promise<string[]> {
  validator ??= loadValidator();
  const { libxml, schema } = await validator;
  using document = libxml.XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    if (error instanceof libxml.XmlValidateError) return error.details.map(({ message }) => message.trim());
    throw error;
  }
}

async function loadValidator(): Promise<Validator> {
  const libxml = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  xmlRegisterFsInputProviders();
  const path = schemaFile();
  using source = libxml.XmlDocument.fromBuffer(readFileSync(path), { url: pathToFileURL(path).href });
  return { libxml, schema: libxml.XsdValidator.fromDoc(source) };
}

function schemaFile(): string {
  const library = createRequire(import.meta.url).resolve('@stackforge-eu/factur-x');
  return join(
    dirname(library),
    '..',
    'schema',
    PROFILE_SCHEMA_DIRS[Profile.EN16931],
    PROFILE_MAIN_XSD[Profile.EN16931],
  );
}
