import { Global, Module } from '@nestjs/common';
import { FileStorage } from './storage.js';

@Global()
@Module({ providers: [FileStorage], exports: [FileStorage] })
export class StorageModule {}
