import { draftProblem, paragraphsOf, sendingProblem } from './campaign-problems.js';

const texts = {
  subjectFr: 'Objet',
  bodyFr: 'Bonjour {structure}',
  subjectEn: 'Subject',
  bodyEn: 'Hello {organisation}',
};

describe('the texts of a message', () => {
  it('may be half written in a draft, and not when it is sent', () => {
    expect(draftProblem({ ...texts, bodyEn: '' })).toBeNull();
    expect(sendingProblem({ ...texts, bodyEn: '  ' })).toEqual({ field: 'bodyEn', kind: 'empty' });
    expect(sendingProblem(texts)).toBeNull();
  });

  it('name a field that does not exist, draft or not', () => {
    const problem = { field: 'bodyEn', kind: 'unknown_fields', names: ['firstname'] };
    expect(draftProblem({ ...texts, bodyEn: 'Hello {firstname}' })).toEqual(problem);
    expect(sendingProblem({ ...texts, bodyEn: 'Hello {firstname}' })).toEqual(problem);
  });

  it('are of bounded length', () => {
    const problem = draftProblem({ ...texts, subjectFr: 'x'.repeat(201) });
    expect(problem).toMatchObject({ field: 'subjectFr', kind: 'too_long' });
  });

  it('fall into paragraphs at empty lines', () => {
    expect(paragraphsOf('Un\r\nsuite\r\n\r\n  \r\nDeux\n\n')).toEqual(['Un\r\nsuite', 'Deux']);
  });
});
