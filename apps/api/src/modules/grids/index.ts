export { GridVersion } from './grid-version.entity.js';
export { GridsModule } from './grids.module.js';
export { GridsService } from './grids.service.js';
export { GridVersionType } from './grids.types.js';
