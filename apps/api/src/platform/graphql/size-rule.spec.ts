import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { sizeRule } from './size-rule.js';

const schema = buildSchema(`
  type Query { order: Order, name: String }
  type Order { id: ID, registrations: [Registration] }
  type Registration { id: ID, order: Order }
`);

const problems = (document: string): string[] =>
  validate(schema, parse(document), [sizeRule({ depth: 5, fields: 12, roots: 3 })]).map(({ message }) => message);

describe('the size of a document', () => {
  it('lets an ordinary question through', () => {
    expect(problems('{ name order { id registrations { id order { id } } } }')).toEqual([]);
  });

  it('lets introspection through, which production refuses by a rule of its own', () => {
    expect(problems(getIntrospectionQuery())).toEqual([]);
  });

  it('follows fragments where they are spread', () => {
    const deep = `{ order { ...A } } fragment A on Order { registrations { ...B } } fragment B on Registration { order { id ... on Order { registrations { id } } } }`;
    expect(problems(deep)).toEqual(['The query walks in a circle: Order.registrations is within itself.']);
  });

  it('counts the fields of a fragment each time it is spread', () => {
    const wide = `{ a: order { ...A } b: order { ...A } c: order { ...A } } fragment A on Order { a: id b: id c: id d: id }`;
    expect(problems(wide)).toEqual(['The query asks for more than 12 fields.']);
  });

  it('refuses what is too deep and what asks too much at a time', () => {
    expect(problems('{ order { registrations { order { x: id ... on Order { id } } } } }')).toEqual([]);
    expect(problems('{ a { b { c { d { e { f } } } } } }')).toEqual(['The query is deeper than 5 levels.']);
    expect(problems('{ a: name b: name c: name d: name }')).toEqual([
      'The query asks more than 3 questions at a time.',
    ]);
  });

  it('ends on a fragment that spreads itself', () => {
    expect(problems('{ order { ...A } } fragment A on Order { id ...A }')).toEqual([]);
  });
});
