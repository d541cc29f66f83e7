import type { lineage as french } from '../fr/lineage.js';
import type { Texts } from '../texts.js';

export const lineage: Texts<typeof french> = {
  link: {
    label: '{{name}}: {{score}}, see the calculation',
    missing: '{{name}}: n. m. (not measured), see why',
    list: 'Every figure opens its calculation:',
    overall: 'See how this score is calculated',
    absent: 'See why the overall score is not published',
    peers: 'How your peers are chosen',
    withPhysical: 'See the calculation with on-site visits',
  },
  title: '{{name}}: where {{score}} comes from',
  titleAbsent: '{{name}}: why there is no score',
  crumb: 'Calculation of a figure',
  back: 'Back to the results',
  name: {
    overall: 'Overall score',
    overall_with_physical: 'Overall score with on-site visits',
  },
  kind: {
    overall: 'all channels',
    overall_with_physical: 'all channels',
    channel: 'channel',
    determinant: 'determinant',
    stage: 'stage of the journey',
    criterion: 'criterion {{code}}',
  },
  missing: {
    title: 'No calculation to show',
    text: 'This figure is not in your results, or your participation does not include it.',
    unmeasured:
      'No scored audit of this channel: there is nothing to add up. It leaves the overall score, without penalty.',
    noAccount:
      'This site has no social media account: there is nothing to measure here. The channel leaves the overall score, without penalty.',
  },
  notKept: {
    title: 'This calculation did not keep its detail',
    text: 'This figure, settled on {{date}}, is indeed yours. It was calculated before we kept, with each figure, the audits and answers it comes from: that detail cannot be shown here.',
    method: 'Read how scores are calculated',
  },
  lead: {
    interval: 'Between {{low}} and {{high}} out of 100, with 95% confidence.',
    plain: 'Out of 100. The method gives this figure no interval.',
  },
  formula: {
    title: 'The formula, with your figures',
    overall: 'The overall score is the mean of the scores of your channels, each counted by its weight.',
    overall_with_physical: 'The same mean as the overall score, with on-site visits and the weights meant for them.',
    channel: 'The score of a channel is the mean of its audits: all count alike.',
    determinant:
      'In each audit, only the criteria of this determinant are kept. They give a mean per channel, then the mean of the channels by their weights.',
    stage:
      'In each audit, only the criteria of this stage are kept. They give a mean per channel, then the mean of the channels by their weights.',
    criterion: 'The score of a criterion is the mean of the answers it received, one per audit.',
    criterionOfSite: 'This criterion is observed once for the whole site: its score is that of this answer.',
    rescaled:
      'The channels that were measured weigh {{total}} together. We divide by this total: an absent channel costs you nothing.',
    meanOf_one: 'A single scored audit: its score, {{value}}, is that of the channel.',
    meanOf_other: 'The mean of {{count}} scored audits: {{value}}.',
    rounding:
      'The calculation keeps all decimals, the screen shows one or two. If you redo the sum by hand, the last digit may differ.',
  },
  parts: {
    title: 'What goes into this figure',
    aside: 'The points add up: that is the score.',
    caption: 'Score, audits, weight, share and points of each channel',
    channel: 'Channel',
    score: 'Score',
    audits: 'Audits',
    weight: 'Weight',
    share: 'Share',
    points: 'Points',
    total: 'Together',
  },
  audits: {
    title: 'The audits and their answers',
    lead: 'Open an audit to read what was found. The person who made it is never named.',
    locked:
      'Audits and their answers belong to the detailed results, which come with a paid participation. Yours gives the scores, the weights and the number of audits.',
    audit: 'Audit {{number}}',
    version: 'version {{version}}',
    outcome: { ANSWERED: 'contact made', NO_ANSWER: 'nobody answered' },
    share: 'counts for {{share}}',
    notCounted: 'not counted',
    sum_one: 'One criterion counts, of weight {{weight}}: {{weighted}} ÷ {{weight}} = {{score}}.',
    sum_other:
      '{{count}} criteria count. Score × weight, added up: {{weighted}}. Divided by their weights, {{weight}}: {{score}}.',
    brings_one: 'The audit thus brings {{points}} point.',
    brings_other: 'The audit thus brings {{points}} points.',
    coverage: 'The criteria that apply make up {{coverage}} of the weight of the channel; it takes at least 60%.',
    noAnswer_one:
      'Nobody answered within the time of observation: the audit always counts. {{count}} criterion counts 0 in it.',
    noAnswer_other:
      'Nobody answered within the time of observation: the audit always counts. {{count}} criteria count 0 in it.',
    insufficient:
      'Its answers cover only {{coverage}} of the weight of the channel, and it takes 60%: the audit has no score and counts nowhere.',
    nothingApplicable: 'None of the criteria of this figure applied to it: the audit is not part of it.',
    nothingOfNoAnswer:
      'Nobody answered, and none of the criteria of this figure is one that the grid counts 0 in that case: the audit is not part of it.',
  },
  answers: {
    caption_one: 'Audit {{number}}: {{count}} criterion, what was found and what it brings',
    caption_other: 'Audit {{number}}: {{count}} criteria, what was found and what it brings',
    criterion: 'Criterion',
    given: 'Finding',
    score: 'Score',
    weight: 'Weight',
    points: 'Points',
    shared: 'found once for the site',
    sum: '{{score}} × {{weight}} → {{points}}',
    pointOf_one: '{{points}} point',
    pointOf_other: '{{points}} points',
  },
  inOverall: {
    title: 'In your overall score',
    coefficient:
      'One more point on each of its answers adds {{coefficient}} point to the overall score. That is its coefficient: the share of its weight in the audit, of the audit in the channel and of the channel in the overall score.',
    brings: 'It brings {{points}} to the overall score: for each answer, its score × its coefficient, added up.',
    gain: 'If all its answers were at 100, it would bring 100 × {{coefficient}} = {{most}}. The gain is the difference: {{most}} − {{points}} = {{gain}}.',
    best: 'All its answers are at 100: there is nothing to gain.',
    none: 'This criterion is not part of the overall score: yours is not published, or the channel is not part of it.',
    gainLabel: '{{name}}: gain of {{points}}, see how it is calculated',
    contributionLabel: '{{name}}: brings {{points}}, see how that is calculated',
  },
  answer: {
    notApplicable: 'Not applicable',
    absent: 'Not observed',
    noContact: 'Contact never made',
    yes: 'Yes',
    no: 'No',
  },
  unit: {
    rings_one: '{{n}} ring',
    rings_other: '{{n}} rings',
    rank_one: 'rank {{n}}',
    rank_other: 'rank {{n}}',
    hours_one: '{{n}} hour',
    hours_other: '{{n}} hours',
    attempts_one: '{{n}} attempt',
    attempts_other: '{{n}} attempts',
    working_days_one: '{{n}} working day',
    working_days_other: '{{n}} working days',
    percent_one: '{{n}}%',
    percent_other: '{{n}}%',
    seconds_one: '{{n}} second',
    seconds_other: '{{n}} seconds',
    clicks_one: '{{n}} click',
    clicks_other: '{{n}} clicks',
    people_one: '{{n}} person',
    people_other: '{{n}} people',
    calendar_days_one: '{{n}} day',
    calendar_days_other: '{{n}} days',
    minutes_one: '{{n}} minute',
    minutes_other: '{{n}} minutes',
  },
  leftOut: {
    title: 'What is not counted, and why',
    nothing: 'Nothing was set aside.',
    locked: 'Audits and answers set aside can be read with the detailed results.',
    channel: {
      no_account: '{{channel}}: the site has no account. The channel is absent, without penalty.',
      not_measured: '{{channel}}: nothing was measured there for this figure. The channel is absent, without penalty.',
      no_criterion:
        '{{channel}}: the grid has no criterion of this figure there. The channel is not part of it, whatever its score.',
    },
    physical:
      'On-site visit: it has a score of its own and never enters here, so that all participants compare on the same channels.',
    audit: {
      INSUFFICIENT:
        'Audit {{number}} ({{channel}}): its answers cover only {{coverage}} of the weight of the channel, it takes 60%.',
      NOTHING_APPLICABLE: 'Audit {{number}} ({{channel}}): no criterion of this figure applied to it.',
      NO_ANSWER:
        'Audit {{number}} ({{channel}}): nobody answered, and none of the criteria of this figure is one that the grid counts 0 in that case.',
    },
    answers: {
      NOT_APPLICABLE_one: '{{count}} criterion not applicable to that contact.',
      NOT_APPLICABLE_other: '{{count}} criteria not applicable to those contacts.',
      ABSENT_one: '{{count}} answer that could not be given, as there was no contact or no such situation.',
      ABSENT_other: '{{count}} answers that could not be given, as there was no contact or no such situation.',
    },
    noContact_one: 'On the other hand, {{count}} criterion counts 0: nobody answered within the time of observation.',
    noContact_other: 'On the other hand, {{count}} criteria count 0: nobody answered within the time of observation.',
  },
  interval: {
    title: 'How sure are we?',
    none: 'The method gives no interval to this figure, which rests on parts of audits: take it as a lead.',
    unknown: 'Too few sites were audited twice to estimate the spread of audits: no interval.',
    inspected: 'This channel is examined whole, not by sample: it has no interval.',
    channel:
      'Two audits of one site rarely give quite the same score. Their spread is measured over the whole edition, then brought down to your number of audits.',
    channelSum_one:
      'Variance between audits of one site: {{variance}}. With {{n}} audit, the standard error is √({{variance}} ÷ {{n}}) = {{se}}.',
    channelSum_other:
      'Variance between audits of one site: {{variance}}. With {{n}} audits, the standard error is √({{variance}} ÷ {{n}}) = {{se}}.',
    overall:
      'Two audits of one site rarely give quite the same score. Each channel adds its uncertainty: share² × variance ÷ audits. The variance is measured over the whole edition.',
    caption: 'What each channel adds to the uncertainty',
    variance: 'Variance',
    added: 'Adds',
    seenWhole: 'seen whole',
    root: 'The standard error is the root of this sum: √{{sum}} = {{se}}.',
    sentence: 'The 95% interval: {{value}} ± {{z}} × {{se}}, from {{low}} to {{high}}.',
    cut: 'It stops at 0 and at 100.',
  },
  peers: {
    title: 'Your peers beside it',
    ladder:
      'We look first among the organisations of your category, then of your family, then among all. The first group with at least five other organisations that have this figure is taken. Yours is never part of it.',
    rung: {
      category_one: 'Your category was enough ({{category}}): {{n}} other organisation.',
      category_other: 'Your category was enough ({{category}}): {{n}} other organisations.',
      family_one: 'Your category had too few; your family has {{n}}.',
      family_other: 'Your category had too few; your family has {{n}}.',
      all_one: 'Neither your category nor your family had enough: {{n}} other organisation, of all categories.',
      all_other: 'Neither your category nor your family had enough: {{n}} other organisations, of all categories.',
    },
    mean: 'Their mean is {{mean}}. Each organisation counts once in it, by the mean of its sites.',
    spread: 'The middle half goes from {{q1}} to {{q3}}; the median is {{median}}.',
    position: 'Your score is above that of {{share}} of them, a tie counting for half.',
    never: 'Neither their names, nor their scores, nor the highest or lowest are ever shown.',
    none: 'No group has five: no mean of peers is given.',
    notCompared: 'The method does not compare this figure with that of peers.',
  },
  versions: {
    title: 'What it takes to redo this calculation',
    gridHash: 'Fingerprint of the grid',
    inputHash: 'Fingerprint of the data',
    inputHint: 'Two computations with the same fingerprint started from exactly the same answers.',
  },
};
