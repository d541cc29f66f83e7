import { readFile } from 'node:fs/promises';
import { v7 as uuidv7 } from 'uuid';
import { CatalogueService, type Edition, everyStratum } from '../modules/editions/index.js';
import { SellersService } from '../modules/payers/index.js';
import { GridsService } from '../modules/grids/index.js';
import { asOperator } from '../platform/database/system-access.js';
import { Transactions } from '../platform/database/transactions.js';
import type { TestApp } from './test-app.js';

const dataFolder = new URL('../../data/', import.meta.url);

interface CategoriesFile {
  readonly categories: readonly {
    code: string;
    family: string;
    label_fr: string;
    label_en: string;
    population_count: number;
  }[];
}

/** An operator with a barometer and one edition, registrations open unless told otherwise. */
export interface OpenEdition {
  readonly operatorId: string;
  readonly editionId: string;
  readonly gridVersionId: string;
}

/** Arranges the catalogue through the services that write it. `changes` overrides fields of the edition. */
export async function givenOpenEdition(app: TestApp, changes: Partial<Edition> = {}): Promise<OpenEdition> {
  const operatorId = uuidv7();
  const catalogue = app.app.get(CatalogueService);
  const grids = app.app.get(GridsService);
  const grid = await dataFile('grid-demonstration-1.json');
  const allCategories = await categories();
  return app.app.get(Transactions).run(asOperator(operatorId), async (context) => {
    await catalogue.createOperator(context, {
      name: 'Opérateur d’essai',
      legalEntity: {
        name: 'Opérateur d’essai',
        form: 'association',
        address: '1 rue de l’Essai, 75000 Paris',
        registration: '000 000 000',
        publicationDirector: 'A. Essai',
        host: 'Hébergeur d’essai, 75000 Paris',
      },
      senderName: 'Baromètre',
      senderAddress: 'barometre@barometre.example',
      contactAddress: 'contact@barometre.example',
    });
    await app.app.get(SellersService).create(context, {
      name: 'Vendeur d’essai',
      legalForm: 'SAS',
      capitalCents: '1000000',
      siren: '000000000',
      siret: '00000000000000',
      vatNumber: 'FR00000000000',
      registerCity: 'Paris',
      street: '1 rue de l’Essai',
      postcode: '75000',
      city: 'Paris',
      territory: 'metropolitan',
      iban: 'FR7630006000011234567890189',
      bic: 'TESTFRPPXXX',
      email: 'facturation@barometre.example',
      phone: '01 99 00 00 00',
      isDemonstration: true,
    });
    const barometerId = await catalogue.createBarometer(context, 'Baromètre d’essai');
    const version = await grids.importVersion(context, {
      code: 'demonstration',
      version: '1',
      isDemonstration: true,
      content: grid,
    });
    const editionId = await catalogue.createEdition(
      context,
      {
        barometerId,
        number: 12,
        name: '2027',
        isDemonstration: true,
        state: 'registration',
        registrationOpensAt: new Date('2020-01-01T00:00:00Z'),
        registrationClosesAt: new Date('2099-03-15T22:59:59Z'),
        resultsAt: new Date('2099-11-10T09:00:00Z'),
        fieldWorkWindows: [{ startsAt: '2099-04-01T00:00:00Z', endsAt: '2099-05-31T21:59:59Z' }],
        freePlaces: 5,
        gridVersionId: version.id,
        channelPlan: { phone: 5, email: 3, letter: 2, website: 1, social: 2, physical: 2 },
        channelWeights: { phone: 0.3, email: 0.25, letter: 0.15, website: 0.2, social: 0.1 },
        channelWeightsWithPhysical: {
          phone: 0.25,
          email: 0.2,
          letter: 0.1,
          website: 0.15,
          social: 0.08,
          physical: 0.22,
        },
        inspectedChannels: ['website'],
        categories: allCategories,
        categoryDataYear: 2026,
        ...oneTerritory(allCategories),
        ...changes,
      },
      { vatBasisPoints: 2000, isDemonstration: true, lines: await priceLines() },
    );
    return { operatorId, editionId, gridVersionId: version.id };
  });
}

/** Makes a person an administrator of an operator. */
export async function givenAdministrator(app: TestApp, operatorId: string, userId: string): Promise<void> {
  await app.sql('INSERT INTO operator_member (operator_id, user_id, roles) VALUES ($1, $2, $3)', [
    operatorId,
    userId,
    ['administrator'],
  ]);
}

/** One territory, every place in the open pool, and a draw by a value that is announced. */
function oneTerritory(allCategories: Edition['categories']) {
  const territories = [{ code: 'all', labelFr: 'Tous les territoires', labelEn: 'All territories', regionCodes: null }];
  return {
    isSandbox: false,
    territories,
    strata: everyStratum(Object.keys(allCategories), territories),
    visitCapacity: null,
    beacon: { kind: 'announced' as const, source: 'Tirage d’essai', pattern: '[0-9]{6}' },
    beaconAt: new Date('2099-03-20T11:00:00Z'),
    offersAt: new Date('2099-03-21T08:00:00Z'),
    daysToAnswer: 10,
    detailsDueAt: new Date('2099-03-31T21:59:59Z'),
  };
}

async function categories(): Promise<Edition['categories']> {
  const file = (await dataFile('categories.json')) as CategoriesFile;
  return Object.fromEntries(
    file.categories.map(({ code, family, label_fr, label_en, population_count }) => [
      code,
      { family, labelFr: label_fr, labelEn: label_en, populationCount: population_count },
    ]),
  );
}

async function priceLines() {
  const codes = Object.keys(await categories());
  return [
    ...codes.map((categoryCode) => ({ code: 'base' as const, categoryCode, amountCents: 240_000 })),
    { code: 'additional_site' as const, categoryCode: null, amountCents: 150_000 },
    { code: 'physical_visits' as const, categoryCode: null, amountCents: 60_000 },
  ];
}

async function dataFile(name: string): Promise<object> {
  return JSON.parse(await readFile(new URL(name, dataFolder), 'utf8')) as object;
}
