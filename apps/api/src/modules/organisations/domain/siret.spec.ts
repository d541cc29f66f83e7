import { readSiret } from './siret.js';

describe('reading a SIRET', () => {
  it('accepts one whose check digits fit', () => {
    expect(readSiret('21310555400017')).toEqual({ siret: '21310555400017', siren: '213105554' });
  });

  it('tolerates spaces of every width, and dots', () => {
    expect(readSiret(' 213 105 554 00017 ')?.siret).toBe('21310555400017');
    expect(readSiret('213\u00A0105\u202F554\u00A000017')?.siret).toBe('21310555400017');
    expect(readSiret('213.105.554.00017')?.siret).toBe('21310555400017');
  });

  it('refuses every change of a single digit', () => {
    const genuine = '21310555400017';
    for (let position = 0; position < genuine.length; position++) {
      for (let shift = 1; shift < 10; shift++) {
        const digit = (Number(genuine[position]) + shift) % 10;
        expect(readSiret(`${genuine.slice(0, position)}${digit}${genuine.slice(position + 1)}`)).toBeNull();
      }
    }
  });

  it('refuses a wrong length, letters and digits of other scripts', () => {
    for (const typed of ['', '213105554', '2131055540001', '213105554000170', '2131055540001A', '２1310555400017']) {
      expect(readSiret(typed)).toBeNull();
    }
  });

  it('refuses an establishment whose body does not exist, although the whole sums up', () => {
    expect(readSiret('21310555500009')).toBeNull();
  });

  it('knows the seat of La Poste, and the rule of five of its other establishments', () => {
    expect(readSiret('35600000000048')?.siren).toBe('356000000');
    expect(readSiret('35600000049837')?.siren).toBe('356000000');
    expect(readSiret('35600000049838')).toBeNull();
  });
});
