export { Draw } from './draw.entity.js';
export { DrawListRow } from './draw-list.entity.js';
export { DrawOutcome } from './draw-outcome.entity.js';
export { DrawValue } from './draw-value.entity.js';
export { DrawModule } from './draw.module.js';
export { mountDrawRecord } from './record/draw-record.routes.js';
