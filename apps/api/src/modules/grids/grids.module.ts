import { Global, Module } from '@nestjs/common';
import { GridsResolver } from './grids.resolver.js';
import { GridsService } from './grids.service.js';

@Global()
@Module({ providers: [GridsService, GridsResolver], exports: [GridsService] })
export class GridsModule {}
