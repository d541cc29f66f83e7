import type { method as french } from '../fr/method.js';
import type { Texts } from '../texts.js';

export const method: Texts<typeof french> = {
  title: 'How scores are calculated',
  link: 'How scores are calculated, with your figures',
  crumb: 'The method',
  lead: {
    own: 'From one answer to the overall score, step by step, with the figures of the site “{{site}}”.',
    sample: 'From one answer to the overall score, step by step, with the figures of an example.',
  },
  sampleNote:
    'The figures on this page are invented and belong to no organisation. The method is that of real results.',
  example: { own: 'In your case', sample: 'In the example' },
  seeCalculation: 'See the whole calculation',
  answer: {
    title: '1. An answer becomes a score',
    text: 'Every criterion is a question of fact: a delay, a yes or no, a point on a scale. The grid settles beforehand the score of each answer, from 0 to 100. The mystery citizen observes and gives no mark.',
    closed:
      'Your participation does not open answers. Here is a criterion of the demonstration grid, with an invented answer.',
    given: 'Answer: {{given}}. Score: {{score}} out of 100. Weight of the criterion: {{weight}}.',
    scale: 'The grid gives {{bands}}, and 0 beyond.',
    band: '{{score}} up to {{limit}}',
  },
  audit: {
    title: '2. The answers of an audit make its mean',
    text: 'Each answer counts by the weight of its criterion. A criterion that does not apply leaves the sum. When nobody ever answered, the criteria that the grid names for this case count 0; the others leave the sum.',
    sum: '{{channel}}, audit {{number}}: {{count}} criteria count. We add up score × weight, then divide by the weights.',
    sumOfSample:
      '{{channel}}, one of the {{audits}} audits: {{count}} criteria count. We add up score × weight, then divide by the weights.',
    coverage:
      'An audit that reached somebody but whose answers cover less than 60% of the weight of its channel is set aside. This one covers {{coverage}}.',
    closed_one:
      'You have {{count}} scored audit. The detail of audits belongs to the detailed results, which come with a paid participation.',
    closed_other:
      'You have {{count}} scored audits. The detail of audits belongs to the detailed results, which come with a paid participation.',
  },
  channel: {
    title: '3. The audits of a channel make its mean',
    text: 'All audits of a channel count alike, those that nobody answered included.',
    mean_one: '{{channel}}: a single scored audit, {{value}}.',
    mean_other: '{{channel}}: the mean of {{count}} scored audits is {{value}}.',
  },
  overall: {
    title: '4. The channels make the overall score',
    text: 'Each channel has a weight, the same for every participant of the edition. A channel that does not exist leaves the sum, and the weights of the others are brought back to 100%: it costs nothing.',
    conditions: 'The overall score is published from two channels and six scored audits on, on-site visits aside.',
    whole: 'Here all channels were measured: their weights make 1, there is nothing to bring back.',
    absent:
      'Your overall score is not published: there are fewer than two channels or fewer than six scored audits, on-site visits aside.',
    parts: 'Determinants and stages are calculated in the same way, keeping their criteria only.',
  },
  sure: {
    title: '5. How sure are we?',
    text: 'A few contacts are not all contacts: other calls would have given a slightly different score. The interval says by how much. If the same measurement were made a hundred times, about 95 of the intervals would contain the true value.',
    narrow: 'The more audits there are, and the more alike they are, the shorter the interval.',
    claim:
      'A difference is stated only if it is more than chance can reasonably explain. Otherwise we write “no detectable difference”.',
    several:
      'Between several sites we ask for more, because the highest and the lowest are chosen afterwards: among many sites that are alike, some two always lie apart by chance.',
    absent: 'Without an interval, we claim no difference.',
  },
  peers: {
    title: '6. Whom you are compared with',
    sample: 'For the phone, the middle half of the peers goes from {{low}} to {{high}}.',
  },
  leftOut: {
    title: '7. What is not counted',
    physical:
      'On-site visits have a score of their own. They enter neither the overall score, nor determinants, nor stages: free participations have none, and everybody must remain comparable.',
    channel: 'An absent channel, such as social media for a site without an account, is neither scored nor replaced.',
    audits: 'An audit with too few answers is set aside altogether.',
    missing: 'A figure that is missing is written “not measured”. It is never a zero.',
    own: 'Here is what was set aside from your overall score.',
    nothing: 'Nothing was set aside from your overall score.',
  },
  panel: {
    title: '8. The panel and the weights',
    panel:
      'The panel gathers all sites of the edition. Its mean is given as it is, then adjusted: each category of organisations weighs in it by its number in the country, between a third and three times its weight in the sample. A group of fewer than five organisations is never shown.',
    weights:
      'The grid gives a weight to each criterion, the edition gives one to each channel. They are settled before the audits and hold for everybody.',
    demonstration: 'These weights are demonstration values.',
  },
  check: {
    title: '9. Check for yourself',
    links:
      'In your results, every figure underlined with dots opens its calculation, down to the answers where your participation includes them.',
    linksOfSample:
      'In their results, participants open the calculation of every figure; with a paid participation, down to the answers.',
    export:
      'The CSV export of your results opens in a spreadsheet. For each site whose overall score is published, the column “Points brought to the overall score”, added up over all criteria, gives this score again.',
    exportOfFree:
      'The CSV export of your results opens in a spreadsheet. It gives the scores of your channels and of their peers with one decimal. The points of each criterion, which add up, come with a paid participation.',
    command:
      'The program that calculates the scores is part of the source code of this platform. The operator, who holds the five files of an edition, can run it outside this site, on another computer: it finds exactly the same numbers, with all their decimals.',
    rounding:
      'Nothing is rounded on the way: the calculation keeps all decimals. The screen shows scores with one decimal, points with two. The export also gives scores with one decimal, and points with four.',
    version: 'Version {{version}} of the method.',
  },
};
