import { type DirectoryRule, type GivenReferences, referenceProblem } from './required-references.js';

const rule = (changes: Partial<DirectoryRule> = {}): DirectoryRule => ({
  requiresServiceCode: false,
  requiresCommitment: false,
  serviceCodes: [
    { code: 'SVC-01', isActive: true },
    { code: 'SVC-02', isActive: false },
  ],
  ...changes,
});
const given = (serviceCode: string | null, commitmentNumber: string | null): GivenReferences => ({
  serviceCode,
  commitmentNumber,
});

describe('the references that a payer requires', () => {
  it.each([
    ['nothing is asked of a payer that requires nothing', rule(), given(null, null), null],
    ['a service code that is required', rule({ requiresServiceCode: true }), given(null, 'E1'), 'service_code_missing'],
    ['a service code that is not among the active ones', rule(), given('SVC-02', null), 'service_code_unknown'],
    ['a commitment that is required', rule({ requiresCommitment: true }), given('SVC-01', null), 'commitment_missing'],
    ['any code, where the directory lists none', rule({ serviceCodes: [] }), given('X', null), null],
  ])('%s', (_, directory, references, problem) => {
    expect(referenceProblem(directory, references)).toBe(problem);
  });
});
