import { ownOrigins } from './own-origins.js';

describe('the origins of this site', () => {
  it('are the one address people type', () => {
    expect(ownOrigins('https://barometre.example')).toEqual(['https://barometre.example']);
  });

  it('are both names of this machine when it is at home', () => {
    expect(ownOrigins('http://127.0.0.1:4000')).toEqual(['http://localhost:4000', 'http://127.0.0.1:4000']);
  });
});
