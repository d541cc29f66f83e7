import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Kind, parse, visit } from 'graphql';
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g;

/** The fragments that definitions spread, by name, those of fragments included. */
function fragmentsUsed(
  definitions: readonly DefinitionNode[],
  known: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Map<string, FragmentDefinitionNode>(),
): Map<string, FragmentDefinitionNode> {
  for (const definition of definitions) {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value);
        if (!fragment) throw new Error(`No fragment is named ${name.value}`);
        if (found.has(name.value)) return;
        found.set(name.value, fragment);
        fragmentsUsed([fragment], known, found);
      },
    });
  }
  return found;
}

/**
 * Replaces each `graphql(...)` of a source by its parsed document.
 * @param code a source file
 * @param fragments every fragment of the portal, by name
 * @returns the new source, or null when it asks nothing of the server
 */
export function inlineDocuments(code: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string | null {
  if (!code.includes('graphql(')) return null;
  return code.replaceAll(CALL, (_, source: string) => {
    const { definitions } = parse(source, { noLocation: true });
    const own = new Set(
      definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [node.name.value] : [])),
    );
    const used = [...fragmentsUsed(definitions, fragments)].filter(([name]) => !own.has(name)).map(([, node]) => node);
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...definitions, ...used] };
    return `(${JSON.stringify(document)})`;
  });
}

/** Every fragment written in the sources, by name. */
export function fragmentsIn(sources: readonly string[]): Map<string, FragmentDefinitionNode> {
  const definitions = sources.flatMap((code) =>
    [...code.matchAll(CALL)].flatMap(([, source]) => parse(String(source), { noLocation: true }).definitions),
  );
  return new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

/**
 * Puts each document into the chunk of the page that asks it. The generated `graphql()` looks it up in a table of all
 * documents at run time, which would send the operator console's questions to every visitor of the home page.
 */
export function inlineGraphqlDocuments(root: string): Plugin {
  let fragments = new Map<string, FragmentDefinitionNode>();
  return {
    name: 'inline-graphql-documents',
    enforce: 'pre',
    buildStart() {
      const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.includes('/gql/'));
      fragments = fragmentsIn(files.map((file) => readFileSync(join(root, file), 'utf8')));
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/src/gql/') || id.includes('node_modules')) return null;
      const inlined = inlineDocuments(code, fragments);
      return inlined === null ? null : { code: inlined, map: null };
    },
  };
}
