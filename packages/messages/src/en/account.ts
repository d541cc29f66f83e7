import type { account as french } from '../fr/account.js';
import type { Texts } from '../texts.js';

export const account: Texts<typeof french> = {
  signIn: {
    title: 'Sign in',
    lead: 'Find your registrations, orders and results.',
    submit: 'Sign in',
    none: 'No account yet?',
    create: 'Create an account',
    refused: 'No account matches this address and password. Check both, then try again.',
  },
  signUp: {
    title: 'Create an account',
    lead: 'Three fields are enough. You choose your organisation next, and you pay nothing now.',
    leadInvited:
      'Three fields are enough. You then come back to the registration that your colleague asks you to finish.',
    submit: 'Create my account',
    existing: 'Already have an account?',
    signIn: 'Sign in',
    taken: 'An account already exists with this address. Sign in, or choose another address.',
    privacy: 'We use your address to follow up your registration, never for marketing.',
    privacyLink: 'What we do with your data',
  },
  field: {
    name: 'Full name',
    nameHint: 'As your colleagues know it. Auditors never see it.',
    email: 'Email address',
    emailHint: 'Your work address, for example first.last@townhall.fr.',
    emailInvited: 'The one that received the invitation, which cannot be accepted with another.',
    password: 'Password',
    passwordHint: 'At least 12 characters. A short sentence works well. Pasting is allowed.',
  },
  problem: {
    nameMissing: 'Enter your full name.',
    emailMissing: 'Enter your email address.',
    emailShape: 'This address is incomplete. Write it as name@domain.fr.',
    passwordMissing: 'Enter your password.',
    passwordShort: 'This password has fewer than 12 characters. Make it longer.',
  },
};
