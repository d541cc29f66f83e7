export { DemonstrationModule } from './demonstration.module.js';
export { mountGeneratedFiles } from './generated-files.routes.js';
export { DemonstrationSeed } from './seed/demonstration-seed.js';
