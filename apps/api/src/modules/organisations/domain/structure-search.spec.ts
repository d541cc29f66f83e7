import { exactNames, readSearch } from './structure-search.js';

describe('reading what is typed in the type-ahead', () => {
  it('needs two characters', () => {
    expect(['', ' ', 'a', '7', '%', '__', '. .'].map(readSearch)).toEqual([null, null, null, null, null, null, null]);
  });

  it('takes up to five digits for a postcode and more for a SIREN', () => {
    expect(readSearch('31')).toEqual({ by: 'postcode', start: '31' });
    expect(readSearch(' 31 000')).toEqual({ by: 'postcode', start: '31000' });
    expect(readSearch('213 105')).toEqual({ by: 'siren', start: '213105' });
    expect(readSearch('213 105 554')).toEqual({ by: 'siren', start: '213105554' });
  });

  it('looks for the SIREN of a SIRET', () => {
    expect(readSearch('213 105 554 00017')).toEqual({ by: 'siren', start: '213105554' });
  });

  it('strips accents, case and punctuation, and leaves no wildcard', () => {
    expect(readSearch("L'Haÿ-les-Roses")).toEqual({ by: 'name', names: ['l hay les roses'] });
    expect(readSearch('SACRÉ-CŒUR')).toEqual({ by: 'name', names: ['sacre coeur'] });
    expect(readSearch('100%_\\sûr')).toEqual({ by: 'name', names: ['100 sur'] });
  });

  it('understands the words people put around a name', () => {
    const understood = (text: string) => {
      const search = readSearch(text);
      return search?.by === 'name' ? search.names.at(-1) : null;
    };
    expect(understood('Mairie de Toulouse')).toBe('toulouse');
    expect(understood('Ville du Havre')).toBe('havre');
    expect(understood('Conseil départemental de l’Ain')).toBe('ain');
    expect(understood('Région Bretagne')).toBe('bretagne');
    expect(understood('communauté de communes du Bassin')).toBe('cc du bassin');
    expect(understood('St-Étienne')).toBe('saint etienne');
  });

  it('keeps what was typed first, because a name may begin like that', () => {
    expect(readSearch('La Ville-du-Bois')).toEqual({ by: 'name', names: ['la ville du bois'] });
    expect(readSearch('Ville-du-Pont')).toEqual({ by: 'name', names: ['ville du pont', 'pont'] });
    expect(readSearch('mairie de')).toEqual({ by: 'name', names: ['mairie de'] });
  });

  it('holds a name with the article that people leave out for exact', () => {
    expect(exactNames(['mans'])).toContain('le mans');
  });
});
