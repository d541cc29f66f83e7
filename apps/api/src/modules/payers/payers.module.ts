import { Module } from '@nestjs/common';
import { PayersService } from './payers.service.js';
import { SellersService } from './sellers.service.js';

@Module({ providers: [PayersService, SellersService], exports: [PayersService, SellersService] })
export class PayersModule {}
