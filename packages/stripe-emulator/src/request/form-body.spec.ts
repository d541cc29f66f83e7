import { canonicalForm, parseForm } from './form-body.js';
import { StripeRefusal } from './stripe-error.js';

describe('form bodies in bracket notation', () => {
  it('nests groups and lists', () => {
    const fields = parseForm(
      'mode=payment&line_items[0][price_data][unit_amount]=100&line_items[0][quantity]=2&expand[]=a&expand[]=b',
    );
    expect(JSON.parse(canonicalForm(fields))).toEqual([
      ['expand', '[["0","a"],["1","b"]]'],
      [
        'line_items',
        '[["0","[[\\"price_data\\",\\"[[\\\\\\"unit_amount\\\\\\",\\\\\\"100\\\\\\"]]\\"],[\\"quantity\\",\\"2\\"]]"]]',
      ],
      ['mode', 'payment'],
    ]);
  });

  it('reads encoded brackets, spaces and accents', () => {
    expect(parseForm('metadata%5Bnom%5D=Saint-%C3%89tienne+42').get('metadata')).toEqual(
      new Map([['nom', 'Saint-Étienne 42']]),
    );
  });

  it('takes the same form in another order as the same', () => {
    expect(canonicalForm(parseForm('b=2&a[y]=1&a[x]=3'))).toBe(canonicalForm(parseForm('a[x]=3&a[y]=1&b=2')));
    expect(canonicalForm(parseForm('a=1&b=2'))).not.toBe(canonicalForm(parseForm('a=12&b=')));
  });

  it('keeps a name such as __proto__ a plain name', () => {
    const fields = parseForm('metadata[__proto__][admin]=1');
    expect(fields.get('metadata')).toEqual(new Map([['__proto__', new Map([['admin', '1']])]]));
    expect({}).not.toHaveProperty('admin');
  });

  it.each(['[a]=1', 'a[b=1', 'a=1&a[b]=2', 'a[b]=1&a=2', `a${'[b]'.repeat(20)}=1`])(
    'refuses the malformed form %s',
    (form) => {
      expect(() => parseForm(form)).toThrow(StripeRefusal);
    },
  );
});
