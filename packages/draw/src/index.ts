export {
  OPEN,
  type AnnouncedBeacon,
  type Application,
  type Beacon,
  type DrandBeacon,
  type DrawList,
  type DrawRecord,
  type Outcome,
  type Rules,
  type SelectedApplication,
  type SelectedByOperator,
  type Stratum,
  type WaitingApplication,
} from './record/draw-record.js';
export { chainOf, drandChains, momentOfRound, roundAt, type DrandChain } from './beacon/drand-chains.js';
export { canonicalBytes, canonicalJson, hashOf, NotCanonicalError } from './json/canonical-json.js';
export { DrawInputError, type Problem, type ProblemCode } from './check/problem.js';
export { checkRules } from './check/check-rules.js';
export { checkList } from './check/check-list.js';
export { checkBeaconValue } from './check/check-beacon-value.js';
export { draw } from './compute/draw.js';
export { sortList } from './compute/sort-list.js';
export { simulate, type Simulation } from './compute/simulate.js';
export { verifyRecord, type Verification } from './compute/verify-record.js';
export type { Difference } from './compute/difference.js';
export { explain, explainer } from './explain/explain.js';
export type {
  ApplicationExplanation,
  ApplicationResult,
  Change,
  Explanation,
  LastAdmitted,
  OperatorSelectionExplanation,
  StratumFigures,
  Ticket,
} from './explain/explanation.js';
export {
  allotGiveBacks,
  nextWaiting,
  orderGiveBacks,
  waitingList,
  type AllottedPlace,
  type QueuedApplication,
  type WaitingQueue,
} from './places/waiting-queue.js';
