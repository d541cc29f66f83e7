import type { mails as french } from '../fr/mails.js';
import type { Texts } from '../texts.js';

export const mails: Texts<typeof french> = {
  footer:
    '{{sender}} writes to you about the participation of {{organisation}}. A question? Write to {{contact}}. These e-mails are part of taking part and cannot be switched off; their copy can be read in the organisation’s space.',
  contact: {
    footer: 'Message of {{name}} ({{email}}), sent by the contact form. Answering this e-mail writes to them directly.',
  },
  action: {
    space: 'Open the space of my organisation',
    offer: 'Answer the offer',
    registration: 'See the registration',
    order: 'See the order',
    pay: 'Pay the order',
  },
  site: {
    free: '{{reference}}: {{site}}, free participation',
    paid: '{{reference}}: {{site}}, paid participation',
    paidWithVisits: '{{reference}}: {{site}}, paid participation with visits on site',
  },
  registrationReceipt: {
    subject: '{{organisation}}: registration received, {{edition}}',
    received: 'We have received the registration of {{organisation}} for the barometer ({{edition}}), on {{date}}.',
    row: 'Your row in the list of the draw: {{id}}, stratum {{stratum}}, {{firstTime}}. Keep this message: the list published at the close must contain this row.',
    isFirstTime: 'first participation',
    isNotFirstTime: 'took part before',
    rules: 'Rules of the draw in force, SHA-256 hash: {{hash}}\nPublished at {{url}}',
    file: 'Receipt as PDF: {{url}}',
    free: 'Free participation depends on the number of places. You will receive a message if a place is offered to you; until then there is nothing to do.',
    freeUntil:
      'Taking part free of charge depends on the number of places. You will receive a message on {{date}}, whether your application has a place or not; until then, there is nothing for you to do.',
    order:
      'Order {{order}}: {{net}} before VAT, {{gross}} with VAT. Paid sites are confirmed as soon as the payment is received.',
    prices: 'These prices are demonstration values.',
  },
  invitation: {
    subject: '{{organisation}}: {{person}} asks you to finish the registration for the barometer by {{deadline}}',
    asked:
      '{{person}} is preparing the registration of {{organisation}} for the barometer ({{edition}}) and asks you to finish it.',
    how: 'The button below opens what remains to be done. Sign in or create an account with this address: {{email}}.',
    until: 'This link works once, until {{date}}. By accepting it you join the space of the organisation as a member.',
    action: 'Finish the registration',
    footer:
      '{{sender}} writes to you at the request of {{person}}, for {{organisation}}. If you did not expect this, do nothing. A question? Write to {{contact}}.',
  },
  detailsChange: {
    acceptedSubject: '{{organisation}}: your request for {{site}} is accepted, {{edition}}',
    accepted: 'The details you asked to change for {{site}} (registration {{reference}}, {{edition}}) are recorded.',
    refusedSubject: '{{organisation}}: your request for {{site}} was not accepted, {{edition}}',
    refused:
      'The details of {{site}} (registration {{reference}}, {{edition}}) remain those you had given. You may make another request.',
    reason: 'The organiser tells you: {{reason}}',
    action: 'See these details',
  },
  placeOffered: {
    subject: '{{organisation}}: free place offered, answer by {{deadline}} ({{edition}})',
    offered:
      'A free place in the barometer ({{edition}}) is offered to {{organisation}} for the site {{site}}, registration {{reference}}.',
    answer:
      'Answer before the time runs out: {{deadline}}. Without an answer, the place will be offered to another organisation.',
    local: 'In the time of your region: {{time}}.',
    how: 'The button opens a page where you accept or decline with one click, without a password. This link answers for {{organisation}}: pass it on only to somebody who may do so.',
  },
  placeReminder: {
    subject: 'Reminder: answer by {{deadline}} for the free place offered to {{organisation}} ({{edition}})',
    offered:
      'The free place in the barometer ({{edition}}) offered to {{organisation}} for the site {{site}}, registration {{reference}}, awaits your answer.',
  },
  placeWaiting: {
    subject: '{{organisation}}: on the waiting list for the free places, {{edition}}',
    waiting:
      'The free places of the barometer ({{edition}}) were drawn. Registration {{reference}} of {{organisation}}, for the site {{site}}, did not get a place: it is on the waiting list.',
    next: 'Each place given back is offered at once, in the published order. You will receive a message if your turn comes; until then there is nothing to do.',
    paid: 'Without waiting, you can change to paid participation on the page of the registration: nothing has to be typed again.',
  },
  placeAccepted: {
    subject: '{{organisation}}: free participation confirmed, {{edition}}',
    told: 'The free place offered to {{organisation}} is accepted. Registration {{reference}} for the barometer ({{edition}}) is confirmed for the site {{site}}.',
    next: 'There is nothing to prepare. Every organisation receives its results on the same day: {{date}}. Should you have to give it up, give the place back on the page of the registration.',
  },
  placeDeclined: {
    subject: '{{organisation}}: free place declined, {{edition}}',
    told: 'The free place in the barometer ({{edition}}) offered to {{organisation}} for the site {{site}}, registration {{reference}}, is declined. It is offered to the next organisation.',
  },
  placeExpired: {
    subject: '{{organisation}}: time is up for the free place, {{edition}}',
    told: 'The free place in the barometer ({{edition}}) offered to {{organisation}} for the site {{site}}, registration {{reference}}, was not answered. The time is up: it is offered to the next organisation.',
  },
  placeWithdrawn: {
    subject: '{{organisation}}: registration withdrawn, {{edition}}',
    told: 'Registration {{reference}} of {{organisation}} for the barometer ({{edition}}), for the site {{site}}, is withdrawn. If it had a free place, that place is offered to the next organisation.',
  },
  paymentConfirmed: {
    subject: '{{organisation}}: payment received, order {{order}}',
    received: 'We have received {{gross}} with VAT for order {{order}} of {{organisation}}.',
    confirmed: 'The registration of these sites for the barometer ({{edition}}) is confirmed:',
  },
  invoiceReminder: {
    subject: {
      first: '{{organisation}}: invoice {{number}} is still to be paid',
      second: '{{organisation}}: second reminder of invoice {{number}}',
      last: '{{organisation}}: last reminder of invoice {{number}}',
    },
    owed: {
      first:
        'Unless we are mistaken, {{open}} are left to pay of invoice {{number}} of {{issued}} ({{gross}} VAT included), addressed to {{payer}} for {{organisation}}. It was due on {{due}}.',
      second:
        'Invoice {{number}} of {{issued}}, addressed to {{payer}} for {{organisation}}, is still not settled: {{open}} are left of {{gross}} VAT included. It was due on {{due}}.',
      last: 'In spite of our two reminders, {{open}} are left to pay of invoice {{number}} of {{issued}} ({{gross}} VAT included), addressed to {{payer}} for {{organisation}}. It was due on {{due}}.',
    },
    pay: 'Pay by bank transfer to {{seller}}, IBAN {{iban}}, BIC {{bic}}, and give the number {{number}} in the label.',
    late_one:
      'The payment is one day late. To this day, the interest for late payment is {{interest}} and the fixed indemnity for recovery {{indemnity}}.',
    late_other:
      'The payment is {{count}} days late. To this day, the interest for late payment is {{interest}} and the fixed indemnity for recovery {{indemnity}}.',
    next: {
      first:
        'If the payment is on its way, disregard this message. If a document or a reference is missing, answer us and we will provide it.',
      second:
        'If something stands in the way of the payment, answer this message and we will look for the solution with you. Without an answer, a last reminder will follow.',
      last: 'Answer this message to agree on a date of payment. Without an answer, a person of our team will decide what follows, interest and indemnity included.',
    },
  },
  resultsAvailable: {
    subject: '{{organisation}}: your results are available, {{edition}}',
    available: 'The results of {{organisation}} in the barometer ({{edition}}) are available.',
    reading:
      'You can read them in the space of your organisation, with the comparison with your peers and how sure each figure is.',
    action: 'Read the results',
  },
};
