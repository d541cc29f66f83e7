import type { errors as french } from '../fr/errors.js';
import type { Texts } from '../texts.js';

export const errors: Texts<typeof french> = {
  page: {
    title: 'This page could not be shown',
    explanation: 'The fault is ours. What you entered on another page is still there if that page confirmed it.',
    reference: 'Reference to give us',
    contact: 'Write to us',
  },
  notFound: {
    title: 'This page does not exist',
    explanation: 'The address may be incomplete, or the page has moved.',
    home: 'Back to the home page',
  },
  forbidden: {
    title: 'You do not have access to this page',
    explanation: 'Ask the owner of your organisation for access, or sign in with another account.',
  },
  noSpace: { title: 'Restricted access' },
  signInNeeded: {
    title: 'Sign in to continue',
    explanation: 'You will come back to this page afterwards.',
  },
  network: 'The service does not answer. Check your connection, then try again: nothing you entered is lost.',
  unexpected: 'Something went wrong on our side. Try again in a moment.',
};
