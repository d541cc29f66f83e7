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

/** `todo` waits for the structure, `running` for us, `next` has not begun. */
export type Progress = 'done' | Pending | 'upcoming' | 'ended';

type Pending = 'todo' | 'running' | 'next';

/** Whether a step is the one the registration stands at. */
export function isPending(progress: Progress): progress is Pending {
  return progress === 'todo' || progress === 'running' || progress === 'next';
}

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

interface Target {
  readonly milestone: Milestone;
  readonly progress: Pending;
}

/** What a registration is working towards in each state; an ended one towards nothing. */
const TARGETS: Record<State, Target | null> = {
  draft: { milestone: 'submitted', progress: 'todo' },
  submitted: { milestone: 'draw', progress: 'next' },
  in_draw: { milestone: 'draw', progress: 'next' },
  waiting: { milestone: 'draw', progress: 'running' },
  offered: { milestone: 'offered', progress: 'todo' },
  selected: { milestone: 'confirmed', progress: 'next' },
  awaiting_commitment: { milestone: 'payment', progress: 'todo' },
  confirmed: { milestone: 'audits', progress: 'next' },
  in_field: { milestone: 'audits', progress: 'running' },
  scored: { milestone: 'results', progress: 'next' },
  published: null,
  declined: null,
  expired: null,
  withdrawn: null,
};

interface TimelineQuestion extends Pick<Registration, 'kind' | 'state' | 'confirmedAt'> {
  /** Its results can be read, whatever the state's word still says. */
  readonly isReleased: boolean;
}

/** The steps of one registration, done, current and to come; where it ended early, the end comes last. */
export function timelineOf({ kind, state, confirmedAt, isReleased }: TimelineQuestion): TimelineStep[] {
  const way = WAYS[kind];
  if (state === 'published' || isReleased) return way.map((milestone) => ({ milestone, progress: 'done' }));
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
  const target = TARGETS[state];
  // A paid registration that was just sent waits for its payment, not for a draw.
  const position = target && way.includes(target.milestone) ? way.indexOf(target.milestone) : 1;
  return way.map((milestone, index) => ({
    milestone: state === 'waiting' && milestone === 'draw' ? 'waiting' : milestone,
    progress: index < position ? 'done' : index === position ? (target?.progress ?? 'next') : 'upcoming',
  }));
}
