import type { home as french } from '../fr/home.js';
import type { Texts } from '../texts.js';

export const home: Texts<typeof french> = {
  title: 'Know how your users are received, and where you stand among your peers.',
  pageName: 'Measure how users are received',
  lead: 'Mystery citizens contact your services by phone, email, letter, website and social media: {{audits}} audits per site. You receive your scores, their margin of uncertainty and your position among comparable organisations.',
  leadAlone:
    'Mystery citizens contact your services by phone, email, letter, website and social media. You receive your scores, their margin of uncertainty and your position among comparable organisations.',
  audience:
    'For French municipalities, intermunicipal bodies, departments, regions, France Services houses and local public bodies.',
  kicker: {
    open: '{{edition}}: registration until {{date}}',
    soon: '{{edition}}: registration from {{date}}',
    over: '{{edition}}: registration closed since {{date}}',
    closed: '{{edition}}: registration closed',
  },
  deadline: {
    label: 'Registration',
    open: 'until {{date}}',
    soon: 'from {{date}}',
    over: 'closed since {{date}}',
    closed: 'closed',
  },
  fieldWork: { label: 'Audits', between: '{{from}} to {{to}}' },
  rules: {
    label: 'Rules',
    link: 'Read what is published',
    draw: 'Follow and verify the draw',
  },
  results: { label: 'Results', on: '{{date}}' },
  closed: {
    title: 'No edition is open for registration',
    explanation:
      'Write to us to be told of the next one. Participants of past editions find their results by signing in.',
    action: 'Write to us',
  },
  offers: {
    title: 'Two ways to take part',
    free: {
      name: 'Free participation',
      price: '€0',
      unit: 'one site per organisation',
      action: 'Request a free place',
      received: 'You receive',
      receives: {
        channels: 'the mean score of each channel, with its margin of uncertainty',
        peers: 'a first comparison with your peers',
        sheet: 'a two-page summary sheet',
      },
      excluded: 'Not included',
      excludes: {
        detail: 'the detail by determinant, stage and criterion',
        report: 'the personalised report',
        visits: 'the on-site visit',
      },
      condition:
        '{{places}} places in this edition, given first to organisations that have never taken part. Requesting one commits you to nothing; the answer comes by email.',
    },
    paid: {
      name: 'Paid participation',
      from: 'from {{amount}} before VAT',
      fromGross: '{{amount}} with VAT, one site included',
      action: 'Order a participation',
      received: 'You receive',
      receives: {
        place: 'a place for certain, as soon as you pay',
        detail: 'all your results: channels, determinants, stages and criteria',
        report: 'a personalised report, with your strengths and priorities',
        sites: 'the same results for each of your registered sites',
      },
      excluded: 'Not included',
      excludes: {
        visits: 'the on-site visit: an option, site by site',
        advice: 'support by a consultant and any certification',
      },
      condition:
        'Pay by card on a secure page. The exact price depends on your category; you see it before creating an account, below.',
    },
  },
  sample: {
    title: 'What you will read',
    takeaway:
      'In this example, the phone is above its peers beyond chance; the gap on letters may be no more than an effect of the sample.',
    you: 'You and your margin',
    peers: 'The middle half of your peers',
    caption: 'Invented example, scores from 0 to 100',
    channel: 'Channel',
    score: 'Score',
    margin: 'Margin',
    range: '{{low}} to {{high}}',
    reports: 'Read full examples',
    detailed: 'Detailed report (paid participation, PDF)',
    synthetic: 'Summary sheet (free participation, PDF)',
    reportsNote: 'Organisations and results are invented.',
  },
  steps: {
    title: 'How it goes',
    register: {
      title: 'You register your organisation',
      text: 'About ten minutes: your organisation, your sites, your choice. Nothing to prepare.',
    },
    audit: {
      title: 'Mystery citizens contact you',
      text: 'The same ordinary requests for every participant. You know neither the dates, nor the requests, nor the people.',
    },
    review: {
      title: 'Every audit is reviewed',
      text: 'Someone who did not make the audit checks its answers before anything is computed.',
    },
    results: {
      title: 'You read your results',
      text: 'All organisations receive them on the same day, online and as a PDF.',
    },
  },
  measured: {
    title: 'What is measured',
    lead: '{{criteria}} criteria, spread over the channels and grouped into eight determinants, from responsiveness to the handling of complaints.',
    caption: 'Audits per site and weight of each channel in the overall score',
    channel: 'Channel',
    audits: 'Audits',
    weight: 'Weight',
    optional: 'optional',
    outside: 'outside the overall score',
  },
  prices: {
    title: 'Prices',
    lead: 'One price per category of organisation, one site included. VAT at {{rate}}.',
    caption: 'Price of a participation by category, and of the options',
    line: 'Category or option',
    additionalSite: 'Each additional site',
    physicalVisits: 'On-site visits, per site',
    net: 'Before VAT',
    gross: 'With VAT',
    demonstration: 'These amounts come from no public price list: they serve to try the service out.',
  },
  promises: {
    title: 'Who sees what',
    own: 'Your scores are read by your organisation and by the operator of the barometer only. No ranking by name is published.',
    peers: 'Your peers see means only, never over fewer than five organisations.',
    agents: 'No member of staff is named in the results. They do not serve to assess people.',
    chance: 'A gap that chance explains is written “no detectable difference”, never “fall”.',
  },
};
