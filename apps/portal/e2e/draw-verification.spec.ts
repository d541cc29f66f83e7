import { type DrawRecord, draw as drawRecord } from '@barometer/draw';
import type { Page } from '@playwright/test';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';

const EDITION = '01900000-0000-7000-8000-00000000d4a3';

/** A draw of thirty applications in two strata, and a structure selected apart. */
function record(): DrawRecord {
  const applications = Array.from({ length: 30 }, (_, at) => ({
    id: (at * 7919 + 11).toString(16).padStart(32, '0'),
    stratum: at % 3 === 0 ? 'region.all' : 'city_under_20k.all',
    first_time: at % 4 !== 0,
  }));
  const rules = {
    version: 1 as const,
    edition: EDITION,
    closes_at: '2027-03-15T22:59:59Z',
    places: 8,
    strata: [
      { key: 'city_under_20k.all', places: 4 },
      { key: 'region.all', places: 2 },
    ],
    beacon: { kind: 'announced' as const, source: 'Tirage d’essai', pattern: '[0-9]{6}' },
  };
  const selected = [{ id: 'f'.repeat(32), stratum: 'region.all', reason: 'Aucune région de l’Est.' }];
  return drawRecord(rules, { applications, selected_by_operator: selected }, '123456');
}

const PUBLISHED = record();

/** What the server says of a published draw. */
const DRAW = {
  __typename: 'Draw',
  editionId: EDITION,
  editionName: '2027',
  isDemonstration: true,
  state: 'published',
  places: 8,
  strata: PUBLISHED.rules.strata.map(({ key, places }) => ({
    __typename: 'Stratum',
    key,
    places,
  })),
  territories: [{ __typename: 'Territory', code: 'all', labelFr: 'France entière', labelEn: 'All of France' }],
  beacon: {
    __typename: 'EditionBeacon',
    kind: 'announced',
    chain: null,
    round: null,
    source: 'Essai',
    pattern: '[0-9]{6}',
  },
  rulesHash: PUBLISHED.rules_hash,
  closesAt: '2027-03-15T22:59:59Z',
  beaconAt: '2027-03-20T11:00:00Z',
  offersAt: '2027-03-22T08:00:00Z',
  closedAt: '2027-03-15T23:00:00Z',
  listHash: PUBLISHED.list_hash,
  applicationCount: 30,
  selectedCount: 1,
  beaconValue: '123456',
  publishesAt: '2027-03-22T08:00:00Z',
  publishedAt: '2027-03-22T08:00:00Z',
};

/** Serves a draw that was published, whatever the demonstration holds. */
async function publish(page: Page, file: unknown = PUBLISHED): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName?: string };
    if (operationName !== 'DrawPage') return route.fallback();
    return route.fulfill({ json: { data: { draw: DRAW } } });
  });
  await page.route('**/files/draw-record.json**', (route) => route.fulfill({ json: file }));
}

const words = {
  fr: {
    valid: 'Tout concorde : 8 places, 30 candidatures.',
    own: 'Vérifier un autre fichier',
    differs: 'une valeur diffère',
    number: 'Votre numéro',
    malformed: 'n’a pas la forme',
    otherList: 'La liste n’est pas celle',
    rank: /Liste d’attente, rang \d+|Retenue au/,
    across: 'peut donc attendre dans une strate',
  },
  en: {
    valid: 'Everything agrees: 8 places, 30 applications.',
    own: 'Verify another file',
    differs: 'a value differs',
    number: 'Your number',
    malformed: 'does not have the form',
    otherList: 'The list is not the one',
    rank: /Waiting list, rank \d+|Selected in/,
    across: 'may therefore wait in one stratum',
  },
} as const;

/** Gives the page a file of the visitor's own. */
async function choose(page: Page, label: string, content: string): Promise<void> {
  await page
    .getByLabel(label)
    .setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

for (const language of ['fr', 'en'] as const) {
  const said = words[language];

  test(`The record of a draw is verified in the browser, in ${language}`, async ({ page }) => {
    await publish(page);
    await page.goto(`/${language}/tirages/${EDITION}`);
    await expect(page.getByRole('status').filter({ hasText: said.valid })).toBeVisible();
    await expect(page.getByText(said.across)).toBeVisible();
    await expect(page.getByText('Aucune région de l’Est.')).toBeVisible();
    const [waiting] = PUBLISHED.outcome.waiting;
    await page.getByLabel(said.number).fill(String(waiting?.id));
    await expect(page.getByRole('row').filter({ hasText: said.rank })).toHaveCount(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  test(`A record that was changed shows what differs, in ${language}`, async ({ page }) => {
    await publish(page);
    await page.goto(`/${language}/tirages/${EDITION}`);
    await expect(page.getByText(said.valid)).toBeVisible();

    const [first] = PUBLISHED.outcome.selected;
    const bribed = { ...PUBLISHED, outcome: { ...PUBLISHED.outcome, selected: [{ ...first, id: 'e'.repeat(32) }] } };
    await choose(page, said.own, JSON.stringify(bribed));
    await expect(page.getByRole('alert').filter({ hasText: said.differs })).toBeVisible();
    await expect(page.getByText('outcome.selected[0].id')).toBeVisible();
    await expect(page.getByText(String(first?.id))).toBeVisible();

    const changed = JSON.stringify(PUBLISHED).replace('"first_time":true', '"first_time":false');
    await choose(page, said.own, changed);
    await expect(page.getByText('list_hash', { exact: true })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: said.otherList })).toBeVisible();

    await choose(page, said.own, JSON.stringify(PUBLISHED).slice(0, -20));
    await expect(page.getByRole('alert').filter({ hasText: said.malformed })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
}

test('What was published at the close is verified as far as it goes', async ({ page }) => {
  const { rules, rules_hash, list, list_hash } = PUBLISHED;
  await publish(page, { rules, rules_hash, list, list_hash });
  await page.goto(`/fr/tirages/${EDITION}`);
  await expect(page.getByText('Le résultat n’est pas encore publié.')).toBeVisible();
  await expect(page.getByRole('row')).not.toHaveCount(0);
});

test('A draw that is no draw of ours, or a rehearsal, is not found', async ({ page }) => {
  await page.goto(`/fr/tirages/${EDITION}`);
  await expect(page.getByText('Cette page n’existe pas')).toBeVisible();
});
