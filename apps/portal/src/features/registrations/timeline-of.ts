import type { Registration } from './registration.js';

export type Milestone =
  | 'submitted'
  | 'draw'
  | 'waiting'
  | 'offered'
  | 'payment'
  | 'confirmed'
  | 'audits'
  | 'results'
  | 'declined'
  | 'expired'
  | 'withdrawn';

export type Progress = 'done' | 'current' | 'upcoming' | 'ended';

export interface TimelineStep {
  readonly milestone: Milestone;
  readonly progress: Progress;
}

type State = Registration['state'];

/** The way to the results, by kind: the rule of who gets a place is the only difference. */
const WAYS: Record<Registration['kind'], readonly Milestone[]> = {
  free: ['submitted', 'draw', 'offered', 'confirmed', 'audits', 'results'],
  paid: ['submitted', 'payment', 'confirmed', 'audits', 'results'],
  selected: ['submitted', 'confirmed', 'audits', 'results'],
};

/** The milestone a registration is working towards in each state; an ended one has none. */
const CURRENT: Record<State, Milestone | null> = {
  draft: 'submitted',
  submitted: 'draw',
  in_draw: 'draw',
  waiting: 'draw',
  offered: 'offered',
  selected: 'confirmed',
  awaiting_commitment: 'payment',
  confirmed: 'audits',
  in_field: 'audits',
  scored: 'results',
  published: null,
  declined: null,
  expired: null,
  withdrawn: null,
};

/** The steps of one registration, done, current and to come; where it ended early, the end comes last. */
export function timelineOf({
  kind,
  state,
  confirmedAt,
}: Pick<Registration, 'kind' | 'state' | 'confirmedAt'>): TimelineStep[] {
  const way = WAYS[kind];
  if (state === 'published') return way.map((milestone) => ({ milestone, progress: 'done' }));
  if (state === 'declined' || state === 'expired') {
    const passed: TimelineStep[] = [
      { milestone: 'submitted', progress: 'done' },
      { milestone: 'draw', progress: 'done' },
    ];
    return [...passed, { milestone: 'offered', progress: 'done' }, { milestone: state, progress: 'ended' }];
  }
  if (state === 'withdrawn') {
    const passed = confirmedAt ? way.slice(0, way.indexOf('confirmed') + 1) : way.slice(0, 1);
    return [
      ...passed.map((milestone): TimelineStep => ({ milestone, progress: 'done' })),
      { milestone: 'withdrawn', progress: 'ended' },
    ];
  }
  const target = CURRENT[state];
  // A paid registration that was just sent waits for its payment, not for a draw.
  const position = Math.max(0, target && way.includes(target) ? way.indexOf(target) : 1);
  return way.map((milestone, index) => ({
    milestone: state === 'waiting' && milestone === 'draw' ? 'waiting' : milestone,
    progress: index < position ? 'done' : index === position ? 'current' : 'upcoming',
  }));
}
