import { keptLetter, textOfKept } from './kept-letter.js';
import { renderLetter } from './letter.js';

const content = {
  language: 'fr' as const,
  subject: 'Place proposée à Rennes',
  paragraphs: ['Une place vous est proposée.', 'Répondez avant le 3 mai.'],
  action: { label: 'Répondre', url: 'https://barometre.example/fr/proposition/jeton-secret', isPersonal: true },
  footer: 'Le baromètre',
};

describe('a letter that is kept', () => {
  it('has the words of the mail', async () => {
    const open = { ...content, action: { label: 'Lire', url: 'https://barometre.example/fr/s/1' } };
    expect(textOfKept(content.subject, keptLetter(open))).toBe((await renderLetter(open)).text);
  });

  it('does not hold an address that acts for whoever has it', () => {
    const kept = keptLetter(content);
    expect(kept.action).toEqual({ label: 'Répondre', url: null });
    expect(JSON.stringify(kept) + textOfKept(content.subject, kept)).not.toContain('jeton-secret');
  });
});
