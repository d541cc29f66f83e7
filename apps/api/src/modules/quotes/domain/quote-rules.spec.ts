import type { QuoteContent, QuoteLine } from './quote-content.js';
import { acceptanceProblem, draftProblem, type DraftToCheck, sitesProblem } from './quote-rules.js';

const validUntil = new Date('2027-02-28T22:59:59Z');
const now = new Date('2027-02-01T09:00:00Z');

describe('whether a version can be accepted', () => {
  const sent = { state: 'sent', newest: { version: 2, validUntil } } as const;

  it.each([
    ['the newest version that was sent', sent, 2, now, null],
    ['the last second of its validity', sent, 2, new Date('2027-02-28T22:59:59.999Z'), null],
    ['the second after', sent, 2, new Date('2027-02-28T23:00:00Z'), 'expired'],
    ['a version that another one replaced', sent, 1, now, 'superseded'],
    ['a version that nobody sent', sent, 3, now, 'superseded'],
    ['a quote that was only asked for', { state: 'requested', newest: null }, 1, now, 'not_sent'],
    ['a quote that was said to have expired', { ...sent, state: 'expired' }, 2, now, 'expired'],
    ['a quote that was refused', { ...sent, state: 'refused' }, 2, now, 'refused'],
    ['a quote that was accepted', { ...sent, state: 'accepted' }, 2, now, 'accepted'],
  ] as const)('%s', (_, quote, version, at, problem) => {
    expect(acceptanceProblem(quote, version, at)).toBe(problem);
  });
});

describe('what is wrong with a draft', () => {
  const line: QuoteLine = {
    key: 'x',
    code: 'custom',
    categoryCode: null,
    siteId: null,
    siteName: null,
    siteRank: null,
    label: 'Restitution',
    quantity: 1,
    unitCents: 50_000,
    totalCents: 50_000,
    discount: null,
  };
  const content: QuoteContent = {
    sites: [{ siteId: 'a', siteName: 'A', physicalVisits: false, extraAudits: 0 }],
    lines: [line],
    discount: null,
    isDemonstration: true,
  };
  const draft: DraftToCheck = {
    content,
    note: '',
    validUntil,
    registrationClosesAt: new Date('2027-03-15T22:59:59Z'),
  };
  const withContent = (changes: Partial<QuoteContent>): DraftToCheck => ({
    ...draft,
    content: { ...content, ...changes },
  });
  const withLine = (changes: Partial<QuoteLine>): DraftToCheck => withContent({ lines: [{ ...line, ...changes }] });

  it.each([
    ['nothing', draft, null],
    ['no site', withContent({ sites: [] }), 'no_site'],
    ['a line without words', withLine({ label: '' }), 'custom_label'],
    ['none of a line', withLine({ quantity: 0 }), 'custom_quantity'],
    ['a line for nothing', withLine({ unitCents: 0 }), 'custom_price'],
    ['more than all off a line', withLine({ discount: { kind: 'amount', value: 50_001 } }), 'discount_value'],
    [
      'more than all of it, as a percentage',
      withLine({ discount: { kind: 'percent', value: 10_001 } }),
      'discount_value',
    ],
    ['a discount that adds', withLine({ discount: { kind: 'amount', value: -1 } }), 'discount_value'],
    [
      'more than all off the whole',
      withContent({ discount: { kind: 'amount', value: 50_001, label: 'x' } }),
      'discount_value',
    ],
    [
      'a discount that says nothing',
      withContent({ discount: { kind: 'amount', value: 1, label: '' } }),
      'discount_label',
    ],
    ['a present', withContent({ discount: { kind: 'percent', value: 10_000, label: 'x' } }), 'nothing_to_pay'],
    ['a validity that is over', { ...draft, validUntil: new Date('2027-01-31T22:59:59Z') }, 'validity_past'],
    ['a validity past the close', { ...draft, validUntil: new Date('2027-03-16T22:59:59Z') }, 'validity_after_close'],
  ] as const)('%s', (_, checked, problem) => {
    expect(draftProblem(checked, now)).toBe(problem);
  });

  it('is a site named twice, or more audits than a site can have', () => {
    expect(
      sitesProblem([
        { siteId: 'a', extraAudits: 0 },
        { siteId: 'a', extraAudits: 0 },
      ]),
    ).toBe('site_twice');
    expect(sitesProblem([{ siteId: 'a', extraAudits: 51 }])).toBe('extra_audits');
  });
});
