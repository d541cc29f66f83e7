import { fragmentsIn, inlineDocuments } from '../build/inline-documents.ts';
import { expect, test } from './browser-test.ts';

const fragment = 'const PART = graphql(`fragment Part on Site { id }`);';

function documentIn(code: string | null): {
  readonly definitions: readonly { readonly name: { readonly value: string } }[];
} {
  return JSON.parse(String(code).slice(String(code).indexOf('({') + 1, String(code).lastIndexOf('})') + 1));
}

test('A question becomes its parsed document, with the fragments it spreads', () => {
  const code = inlineDocuments('const Q = graphql(`query Sites { sites { ...Part } }`);', fragmentsIn([fragment]));
  expect(documentIn(code).definitions.map(({ name }) => name.value)).toEqual(['Sites', 'Part']);
});

test('A fragment that nobody wrote stops the build', () => {
  expect(() => inlineDocuments('graphql(`query Sites { sites { ...Absent } }`)', new Map())).toThrow('Absent');
});

test('A file without a question is left alone', () => {
  expect(inlineDocuments('export const one = 1;', new Map())).toBeNull();
});
