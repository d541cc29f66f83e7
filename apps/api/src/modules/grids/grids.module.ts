import { Global, Module } from '@nestjs/common';
import { PUBLISHED_GRIDS } from '../editions/index.js';
import { GridChoicesService } from './grid-choices.service.js';
import { GridsResolver } from './grids.resolver.js';
import { GridsService } from './grids.service.js';

@Global()
@Module({
  providers: [GridsService, GridChoicesService, GridsResolver, { provide: PUBLISHED_GRIDS, useExisting: GridsService }],
  exports: [GridsService, PUBLISHED_GRIDS],
})
export class GridsModule {}
