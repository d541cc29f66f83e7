import { addressesIn } from '../src/ui/addresses-in.ts';
import { expect, test } from './browser-test.ts';

test('A text gives its web and mail addresses as links, without the sign that ends the sentence', () => {
  const text =
    'Récépissé : https://barometre.example/files/receipt.pdf?registration=1&language=fr. Écrivez à contact@barometre.example.';
  const pieces = addressesIn(text);
  expect(pieces.flatMap(({ href }) => href ?? [])).toEqual([
    'https://barometre.example/files/receipt.pdf?registration=1&language=fr',
    'mailto:contact@barometre.example',
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('A text without an address is one piece, and nothing in it becomes a link', () => {
  expect(addressesIn('Rien à suivre : javascript:alert(1), www ou @nom.')).toEqual([
    { start: 0, text: 'Rien à suivre : javascript:alert(1), www ou @nom.' },
  ]);
});
