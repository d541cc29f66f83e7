import { brokenRules } from '../domain/arithmetic.js';
import { missingMentions } from '../domain/legal-mentions.js';
import { facturXml } from './factur-x-xml.js';
import { everyInvoice } from './fixtures/every-invoice.fixture.js';

const fixtures = Object.entries(everyInvoice);
const issued = fixtures.filter(([, { isProForma }]) => !isProForma);

describe('documents of every kind', () => {
  it('are thirty at least', () => {
    expect(issued.length).toBeGreaterThanOrEqual(30);
  });

  it.each(fixtures)('%s: breaks no rule and lacks no mention', (_, document) => {
    expect(brokenRules(document)).toEqual([]);
    expect(missingMentions(document)).toEqual([]);
  });

  it.each(issued)('%s: its XML is valid against the schema', async (_, document) => {
    const xml = await facturXml(document);
    expect(xml).toContain(`<ram:ID>${document.number}</ram:ID>`);
  });
});
