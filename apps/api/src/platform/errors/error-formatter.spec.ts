import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { QueryFailedError } from 'typeorm';
import { maskErrors } from './error-formatter.js';
import { Forbidden, NotFound } from './surprises.js';

const request = { requestId: 'the-number', language: 'en' as const };

function masked(cause: Error): { shown: GraphQLError | undefined; logged: string } {
  let logged = '';
  const logger = pino({ level: 'info' }, { write: (line: string) => (logged += line) });
  const [shown] = maskErrors([new GraphQLError('raw', { originalError: cause })], request, logger);
  return { shown, logged };
}

describe('the one mapping of surprises', () => {
  it('tells nothing of a bug but its number, and logs it under the same number', () => {
    const { shown, logged } = masked(new Error('password=hunter2 at table x'));
    expect(shown?.message).toContain('Something unexpected went wrong');
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    expect(shown?.extensions).toEqual({ code: 'INTERNAL', requestId: 'the-number' });
    expect(logged).toContain('"requestId":"the-number"');
    expect(logged).toContain('hunter2');
  });

  it.each([
    [new Forbidden('signed_out'), 'SIGNED_OUT'],
    [new Forbidden('role'), 'FORBIDDEN'],
    [new NotFound('order'), 'NOT_FOUND'],
  ])('sends %s as a code and a text, and does not alarm the log', (cause, code) => {
    const { shown, logged } = masked(cause);
    expect(shown?.extensions).toEqual({ code, requestId: 'the-number' });
    expect(logged).toBe('');
  });

  it.each(['22021', '22P05'])('takes a text that the database cannot hold (%s) for a bad request', (state) => {
    const { shown, logged } = masked(
      new QueryFailedError('SELECT', [], Object.assign(new Error('0x00'), { code: state })),
    );
    expect(shown?.message).toBe('The request could not be read.');
    expect(shown?.extensions['code']).toBe('BAD_REQUEST');
    expect(logged).toBe('');
  });

  it('still takes any other refusal of the database for a bug', () => {
    const { shown } = masked(new QueryFailedError('SELECT', [], Object.assign(new Error('x'), { code: '23505' })));
    expect(shown?.extensions['code']).toBe('INTERNAL');
  });

  it('tells whoever wrote the query what is wrong with it', () => {
    const [shown] = maskErrors([new GraphQLError('Cannot query field "x".')], request, pino({ level: 'silent' }));
    expect(shown?.message).toBe('Cannot query field "x".');
    expect(shown?.extensions['code']).toBe('BAD_REQUEST');
  });
});
