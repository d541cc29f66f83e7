/** The invented site behind the sample channels, in as much detail as the explanation of the method tells. */
export const sampleSite = {
  /** As in the demonstration grid; `variance` is that between audits of one site, null for a channel examined whole. */
  plan: {
    phone: { weight: 0.3, audits: 5, variance: 67.5 },
    email: { weight: 0.25, audits: 3, variance: 140.2 },
    letter: { weight: 0.15, audits: 2, variance: 242.9 },
    website: { weight: 0.2, audits: 1, variance: null },
    social: { weight: 0.1, audits: 2, variance: 109.5 },
  },
  /** Its audits by phone: their mean is the channel's score. */
  phoneAudits: [92, 84.5, 90.3, 81.2, 94],
  /** The second of them. Weights and scores of 26 of the 30 criteria of the channel, whose whole weight is 68. */
  audit: { count: 26, weighted: 5070, weight: 60, score: 84.5, coverage: 60 / 68 },
  /** One of its answers, to a criterion of the demonstration grid. */
  answer: {
    criterionId: 'TEL-07',
    labelFr: 'Nombre de sonneries avant décroché de la première tentative aboutie',
    labelEn: 'Rings before pick-up',
    value: '5',
    unit: 'rings',
    score: 80,
    weight: 3,
    bands: [
      { lte: 3, score: 100 },
      { lte: 5, score: 80 },
      { lte: 7, score: 40 },
      { lte: 9, score: 20 },
    ],
  },
  methodVersion: '1',
} as const;
