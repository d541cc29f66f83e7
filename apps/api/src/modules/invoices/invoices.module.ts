import { Module } from '@nestjs/common';
import { InvoiceDocuments } from './invoice-documents.js';

@Module({ providers: [InvoiceDocuments], exports: [InvoiceDocuments] })
export class InvoicesModule {}
