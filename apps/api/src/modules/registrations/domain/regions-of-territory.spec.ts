import { stratumOf } from '../../editions/index.js';
import { regionsOfTerritory } from './regions-of-territory.js';

const territory = (code: string, regionCodes: readonly string[] | null) => ({
  code,
  labelFr: code,
  labelEn: code,
  regionCodes,
});
const territories = [territory('west', ['53', '52']), territory('south', ['93']), territory('rest', null)];

describe('the regions of a territory', () => {
  it('are those it names', () => {
    expect(regionsOfTerritory(territories, 'west')).toEqual({ only: ['53', '52'] });
  });

  it('are those that no other names, for the territory that names none', () => {
    expect(regionsOfTerritory(territories, 'rest')).toEqual({ allBut: ['53', '52', '93'] });
  });

  it('are none for a code that is unknown', () => {
    expect(regionsOfTerritory(territories, 'east')).toBeNull();
  });

  it.each(['53', '93', '11', null])('put region %s where its stratum is', (regionCode) => {
    const [, own] = stratumOf({ territories }, { categoryCode: 'city', regionCode }).split('.');
    const holds = (code: string) => {
      const regions = regionsOfTerritory(territories, code);
      if (regions === null) return false;
      if ('only' in regions) return regionCode !== null && regions.only.includes(regionCode);
      return regionCode === null || !regions.allBut.includes(regionCode);
    };
    expect(territories.map(({ code }) => code).filter(holds)).toEqual([own]);
  });
});
