import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPdfRenderer } from './pdf-renderer.js';
import type { PdfRequest } from './pdf-request.js';

/** The processes that make documents; started with the first one, ended with the worker. Every module prints here, so that there are never more of them. */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  private readonly renderer = createPdfRenderer();

  /** @throws PdfError as the renderer does */
  render(request: PdfRequest): Promise<Uint8Array> {
    return this.renderer.render(request);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.renderer.close();
  }
}
