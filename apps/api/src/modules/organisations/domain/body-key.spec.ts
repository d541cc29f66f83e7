import { bodyKey, isSameBody } from './body-key.js';

const town = { kind: 'commune', siren: '213105554', siret: '21310555400017', referenceStructureId: null } as const;

describe('the key under which a body is registered once', () => {
  it('is the SIREN of a territorial body, whichever way it was found', () => {
    expect(bodyKey(town)).toBe('siren:213105554');
    expect(bodyKey({ ...town, siret: null, referenceStructureId: 'listed' })).toBe('siren:213105554');
  });

  it('is the SIRET of a service, which may share the SIREN of a town', () => {
    expect(bodyKey({ ...town, kind: 'france_services' })).toBe('siret:21310555400017');
  });

  it('is the row of the list where the list knows no SIREN', () => {
    expect(bodyKey({ kind: 'department', siren: null, siret: null, referenceStructureId: 'ain' })).toBe(
      'reference:ain',
    );
  });

  it('tells whether two rows are of one body, and takes two that nothing names for two', () => {
    const unnamed = { kind: 'region', siren: null, siret: null, referenceStructureId: null } as const;
    expect(isSameBody(town, { ...town, siret: null, referenceStructureId: 'listed' })).toBe(true);
    expect(isSameBody(town, { ...town, kind: 'france_services' })).toBe(false);
    expect(isSameBody(unnamed, unnamed)).toBe(false);
  });

  it('is refused to a body that nothing names', () => {
    expect(() => bodyKey({ kind: 'region', siren: null, siret: null, referenceStructureId: null })).toThrow(
      'needs a SIREN',
    );
  });
});
