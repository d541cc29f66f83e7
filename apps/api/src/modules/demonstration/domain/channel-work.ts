import { criteriaOf, type Criterion, type Grid, type Outcome, type RawValue } from '@barometer/scoring';
import { drawOption, optionsOf, valueOf } from './answers/answer-options.js';
import { chooseAnswers, qualityFor, tallyOf, type Answers, type Tally } from './answers/choose-answers.js';
import { settledAtContact, settledAtSite, type Settled } from './answers/circumstances.js';
import { isPlayed, scenariosOf } from './answers/scenarios.js';
import { siteFacts, type SiteFacts } from './answers/site-facts.js';
import { habitsOf } from './channel-habits.js';
import { randomFrom, type Random } from './random.js';

/** One contact; `key` is unique within its site. A contact nobody answered has no answers. */
export interface GeneratedAudit {
  readonly key: string;
  readonly channel: string;
  readonly outcome: Outcome;
  readonly answers: Readonly<Answers>;
}

/** One channel of one site: how many contacts, and the mean they should come near to. */
export interface ChannelTask {
  readonly grid: Grid;
  readonly channel: string;
  readonly count: number;
  readonly siteKey: string;
  readonly seed: string;
  readonly target: number;
}

export interface ChannelWork {
  readonly audits: readonly GeneratedAudit[];
  readonly siteAnswers: Answers;
  /** The mean of the audits' scores, as the scoring method counts them. */
  readonly mean: number;
}

interface Situation {
  readonly task: ChannelTask;
  readonly criteria: readonly Criterion[];
  readonly facts: SiteFacts;
  readonly random: Random;
  readonly beside: Tally;
}

/** The score of a contact nobody answered: what must be answered counts 0, beside the site answers (method, section 2). */
function scoreUnanswered({ criteria, beside }: Situation): number {
  const lost = criteria.reduce((sum, { weight, onNoContact }) => sum + (onNoContact === 'zero' ? weight : 0), 0);
  return beside.weight + lost === 0 ? 0 : beside.sum / (beside.weight + lost);
}

/** Which contacts nobody answers: more of them where the site does badly, and never all of them. */
function drawUnanswered({ task, random }: Situation): boolean[] {
  const { unanswered, lowest, highest } = habitsOf(task.channel);
  const weakness = (highest - task.target) / (highest - lowest);
  const lost = Array.from({ length: task.count }, () => random.chance(unanswered * 2.2 * Math.max(0, weakness)));
  if (task.count > 1 && lost.every(Boolean)) lost[0] = false;
  return lost;
}

function settledByScenario(criteria: readonly Criterion[], played: ReadonlySet<string>): Settled {
  const left = criteria.filter((criterion) => criterion.conditional && !isPlayed(criterion.scenarios, played));
  return Object.fromEntries(left.map(({ id }) => [id, null]));
}

function answersOfContact(situation: Situation, number: number, score: number): Answers {
  const { task, criteria, facts, random, beside } = situation;
  const scenarios = scenariosOf(task.channel, number);
  const draw = (id: string, below = 0): RawValue => {
    const criterion = criteria.find((candidate) => candidate.id === id);
    if (!criterion) return null;
    const options = optionsOf(criterion);
    const option = options[drawOption(options, qualityFor(criterion, score - below), random)];
    return option ? valueOf(option, random) : null;
  };
  const settled = {
    ...settledAtContact(task.channel, { facts, scenarios, random, draw }),
    ...settledByScenario(criteria, scenarios),
  };
  return chooseAnswers({ criteria, settled, quality: score, goal: { score, beside }, random });
}

function ratio({ sum, weight }: Tally): number {
  return weight === 0 ? 0 : sum / weight;
}

/** How much better than aimed at the other contacts of a site may be, in points, to make up for one nobody answered. */
const MAKING_UP = 8;

/** A contact may miss its score by what no answer can move: the next one of the site makes up for it. */
function contactsNear(situation: Situation): { audits: GeneratedAudit[]; mean: number } {
  const { task, criteria, random, beside } = situation;
  const { withinSite } = habitsOf(task.channel);
  const lost = drawUnanswered(situation);
  let owed = task.target * task.count;
  let left = task.count;
  for (const isLost of lost) {
    if (!isLost) continue;
    owed -= scoreUnanswered(situation);
    left -= 1;
  }
  const audits = lost.map((isLost, number): GeneratedAudit => {
    const key = `${task.channel}-${number + 1}`;
    if (isLost) return { key, channel: task.channel, outcome: 'no_answer', answers: {} };
    const noise = left > 1 ? withinSite * random.bell() : 0;
    const aim = Math.min(owed / left, task.target + MAKING_UP) + noise;
    const answers = answersOfContact(situation, number, Math.min(99, Math.max(8, aim)));
    const own = tallyOf(criteria, answers);
    owed -= ratio({ sum: own.sum + beside.sum, weight: own.weight + beside.weight });
    left -= 1;
    return { key, channel: task.channel, outcome: 'answered', answers };
  });
  return { audits, mean: task.target - owed / task.count };
}

/** Generates the contacts of a site on one channel, and its site answers there, so that their mean comes near the target. */
export function workChannel(task: ChannelTask): ChannelWork {
  const { grid, channel, siteKey, seed, target } = task;
  const random = randomFrom('contacts', seed, siteKey, channel);
  const facts = siteFacts(siteKey);
  const criteria = criteriaOf(grid, channel, 'audit');
  const siteCriteria = criteriaOf(grid, channel, 'site');
  const siteAnswers = chooseAnswers({
    criteria: siteCriteria,
    settled: settledAtSite(channel, { facts, random }),
    quality: target,
    // A channel that is inspected has nothing but site answers to reach its score with.
    goal: criteria.length === 0 ? { score: target, beside: { sum: 0, weight: 0 } } : null,
    random,
  });
  const { audits, mean } = contactsNear({ task, criteria, facts, random, beside: tallyOf(siteCriteria, siteAnswers) });
  return { audits, siteAnswers, mean };
}
