import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPdfRenderer } from '../../platform/pdf/pdf-renderer.js';
import type { PdfRequest } from '../../platform/pdf/pdf-request.js';

/** The processes that make reports; started with the first one, ended with the worker. */
@Injectable()
export class ReportPrinter implements OnApplicationShutdown {
  private readonly renderer = createPdfRenderer();

  render(request: PdfRequest): Promise<Uint8Array> {
    return this.renderer.render(request);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.renderer.close();
  }
}
