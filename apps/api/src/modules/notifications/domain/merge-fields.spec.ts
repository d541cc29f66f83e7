import { fieldsIn, fillFields, mergeFields, type MergeValues, missingIn, unknownFields } from './merge-fields.js';

const values: MergeValues = {
  person: 'Camille Martin',
  organisation: 'Rennes',
  category: { fr: 'Villes', en: 'Towns' },
  sites: ['Mairie', 'Médiathèque', 'Mairie'],
  references: ['INS-2027-000001', 'INS-2027-000002'],
  edition: '2027',
  deadline: new Date('2027-04-10T21:59:59Z'),
  closing: new Date('2027-03-15T22:59:59Z'),
  details: null,
  results: new Date('2027-11-10T09:00:00Z'),
};

describe('merge fields', () => {
  it('are filled in the language of the reader', () => {
    const text = 'Bonjour {nom}, répondez pour {structure} ({référence}, {sites}) avant le {date limite}.';
    expect(fillFields(text, values, 'fr')).toBe(
      'Bonjour Camille Martin, répondez pour Rennes (INS-2027-000001 et INS-2027-000002, Mairie et Médiathèque) avant le 10 avril 2027 à 23:59 (heure de Paris).',
    );
    expect(fillFields('{Reference} for {organisation}: {category}, {deadline}', values, 'en')).toBe(
      'INS-2027-000001 and INS-2027-000002 for Rennes: Towns, 10 April 2027 at 23:59 (Paris time)',
    );
  });

  it('go by either name, with and without accents, capitals and doubled spaces', () => {
    for (const name of ['référence', 'reference', 'REFERENCE', ' Référence ']) {
      expect([...fieldsIn(`{${name}}`)]).toEqual(['references']);
    }
    expect([...fieldsIn('{date  LIMITE}')]).toEqual(['deadline']);
  });

  it('are read under the name they had when a message was saved', () => {
    expect(fillFields('Sites : {site}', values, 'fr')).toBe('Sites : Mairie et Médiathèque');
  });

  it('have no two fields of one name', () => {
    const names = Object.values(mergeFields).flatMap(({ fr, en }) => (String(fr) === String(en) ? [fr] : [fr, en]));
    expect(new Set(names).size).toBe(names.length);
  });

  it('name what is unknown, and a brace without its other half', () => {
    expect(unknownFields('{structure} {prénom} {prénom} {}')).toEqual(['prénom', '']);
    expect(unknownFields('une accolade { seule')).toEqual(['{']);
    expect(unknownFields('rien')).toEqual([]);
  });

  it('tell what has nothing to say, and refuse to leave a gap', () => {
    expect(missingIn('{date des coordonnées}, {structure}', values)).toEqual(['details']);
    expect(missingIn('{deadline}', { ...values, deadline: null })).toEqual(['deadline']);
    expect(() => fillFields('{details date}', values, 'en')).toThrow(/no value/);
    expect(() => fillFields('{autre}', values, 'fr')).toThrow(/Unknown/);
  });

  it('never take what a value says for a field', () => {
    expect(fillFields('{structure}', { ...values, organisation: '{nom} $& $1' }, 'fr')).toBe('{nom} $& $1');
  });
});
