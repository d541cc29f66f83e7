import type { contact as french } from '../fr/contact.js';
import type { Texts } from '../texts.js';

export const contact: Texts<typeof french> = {
  title: 'Write to us',
  lead: 'Your message goes by email to the operator’s team, who answer at the address you give.',
  join: {
    lead: 'Your request goes by e-mail to the operator’s team, which checks it with the people who run this space, then answers you. Complete the message and send it.',
    subject: 'Join the space of {{structure}}',
    message:
      'I work for {{structure}}{{number}}, which has a space on the barometer already, and I would like to join it. My job title: ',
  },
  field: {
    name: 'Full name',
    email: 'Email address',
    emailHint: 'We answer at this address.',
    subject: 'Subject',
    subjectHint: 'If you have a reference, give it here, for example INS-2027-000123.',
    message: 'Message',
    messageHint: 'Describe your question in a few lines. Give no password and no health data.',
  },
  submit: 'Send the message',
  sent: {
    title: 'Your message has been sent',
    explanation: 'The team has received it by email. Keep this reference if you need to remind us.',
    reference: 'Reference',
    another: 'Write another message',
  },
  problem: {
    nameMissing: 'Enter your name.',
    emailMissing: 'Enter your email address.',
    emailShape: 'This address is incomplete. Write it as name@domain.fr.',
    subjectMissing: 'Enter a subject.',
    messageMissing: 'Write your message.',
    messageLong: 'Your message is over 5,000 characters. Shorten it.',
  },
};
