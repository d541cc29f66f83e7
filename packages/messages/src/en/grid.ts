import type { grid as french } from '../fr/grid.js';
import type { Texts } from '../texts.js';

export const grid: Texts<typeof french> = {
  channel: {
    phone: 'Phone',
    email: 'Email',
    letter: 'Letter',
    website: 'Website',
    social: 'Social media',
    physical: 'On-site visit',
  },
  determinant: {
    accessibility: 'Accessibility',
    responsiveness: 'Responsiveness',
    courtesy: 'Courtesy',
    personalization: 'Personalisation',
    waiting_management: 'Waiting',
    response_quality: 'Quality of the answer',
    transfer_efficiency: 'Transfers',
    complaints_management: 'Complaints',
  },
  stage: {
    access: 'Access',
    reception: 'Reception',
    orientation: 'Orientation',
    handling: 'Handling',
    follow_up: 'Follow-up',
  },
  rung: { category: 'Same category', family: 'Same family', all: 'All organisations' },
  level: { free: 'Free participation', paid: 'Paid participation' },
};
