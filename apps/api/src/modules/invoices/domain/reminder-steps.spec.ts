import { type InvoiceToRemind, nextStep, stepDue } from './reminder-steps.js';

const late: InvoiceToRemind = { dueOn: '2027-12-15', openCents: 100, sent: [] };
const sent = (...steps: [step: number, sentOn: string][]): InvoiceToRemind => ({
  ...late,
  sent: steps.map(([step, sentOn]) => ({ step, sentOn })),
});

describe('reminders of a late invoice', () => {
  it('may first be sent a week after the last day to pay', () => {
    expect(stepDue(late, '2027-12-21')).toBeNull();
    expect(stepDue(late, '2027-12-22')).toBe(1);
  });

  it('follow at 21 and 45 days, each once', () => {
    const first = sent([1, '2027-12-22']);
    expect([stepDue(first, '2028-01-04'), stepDue(first, '2028-01-05')]).toEqual([null, 2]);
    const second = sent([1, '2027-12-22'], [2, '2028-01-05']);
    expect([stepDue(second, '2028-01-28'), stepDue(second, '2028-01-29')]).toEqual([null, 3]);
    expect(nextStep(sent([1, '2027-12-22'], [2, '2028-01-05'], [3, '2028-01-29']))).toBeNull();
  });

  it('follow each other with time to answer, also when nobody looked for months', () => {
    expect(stepDue(late, '2028-06-01')).toBe(1);
    expect(nextStep(sent([1, '2028-06-01']))).toEqual({ step: 2, from: '2028-06-15' });
  });

  it('are none for what is paid, or was never due', () => {
    expect(nextStep({ ...late, openCents: 0 })).toBeNull();
    expect(nextStep({ ...late, dueOn: null })).toBeNull();
  });
});
