import { pdfFontFiles } from './pdf-fonts.js';
import { PdfProcess } from './pdf-process.js';
import type { PdfOrder } from './pdf-protocol.js';
import { PdfError } from './pdf-request.js';
import type { PdfRenderer, PdfRequest } from './pdf-request.js';

/** Sizes of the pool. */
export interface PdfRendererSettings {
  /** Documents made at the same time, each by a process of its own; 2 when left out. */
  readonly processes?: number;
  /** Documents after which a process is replaced, because the binding leaks; 100 when left out. */
  readonly recycleAfter?: number;
  /** Time given to one document; 30 seconds when left out. */
  readonly timeoutMs?: number;
  /** TTF files; our two faces when left out. */
  readonly fonts?: readonly string[];
}

interface Waiting {
  readonly order: PdfOrder;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes documents in child processes, started when first needed, replaced when they die or have made enough.
 * Close it, or they end with this process.
 */
export function createPdfRenderer(settings: PdfRendererSettings = {}): PdfPool {
  return new PdfPool(settings);
}

/** The pool behind `createPdfRenderer`. */
export class PdfPool implements PdfRenderer {
  private readonly limit: number;
  private readonly recycleAfter: number;
  private readonly timeoutMs: number;
  private readonly fonts: readonly string[];
  private readonly queue: Waiting[] = [];
  private readonly running = new Set<Promise<void>>();
  private readonly ending = new Set<Promise<void>>();
  private idle: PdfProcess[] = [];
  private started = 0;
  private isClosed = false;

  constructor({ processes = 2, recycleAfter = 100, timeoutMs = 30_000, fonts = pdfFontFiles() }: PdfRendererSettings) {
    this.limit = processes;
    this.recycleAfter = recycleAfter;
    this.timeoutMs = timeoutMs;
    this.fonts = fonts;
  }

  /** How many processes this pool has started so far, the ones that ended included. */
  get processesStarted(): number {
    return this.started;
  }

  render(request: PdfRequest): Promise<Uint8Array> {
    if (this.isClosed) return Promise.reject(closedError());
    return new Promise((resolve, reject) => {
      this.queue.push({ order: orderOf(request), resolve, reject });
      this.startWaiting();
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const { reject } of this.queue.splice(0)) reject(closedError());
    await Promise.all(this.running);
    for (const process of this.idle.splice(0)) this.retire(process);
    await Promise.all(this.ending);
  }

  private startWaiting(): void {
    while (this.queue.length > 0 && this.running.size < this.limit) {
      const waiting = this.queue.shift();
      if (!waiting) return;
      const run = this.run(waiting).finally(() => {
        this.running.delete(run);
        this.startWaiting();
      });
      this.running.add(run);
    }
  }

  private async run({ order, resolve, reject }: Waiting): Promise<void> {
    const process = this.takeProcess();
    try {
      resolve(await process.render(order, this.timeoutMs));
    } catch (error) {
      reject(error);
    }
    if (process.isAlive && process.documents < this.recycleAfter) this.idle.push(process);
    else this.retire(process);
  }

  private takeProcess(): PdfProcess {
    this.idle = this.idle.filter((process) => process.isAlive);
    const waiting = this.idle.pop();
    if (waiting) return waiting;
    this.started += 1;
    return new PdfProcess(this.fonts);
  }

  private retire(process: PdfProcess): void {
    const end = process.end().finally(() => this.ending.delete(end));
    this.ending.add(end);
  }
}

/** What attaches the files, before the document itself; their content comes as an input, for source is parsed and data is not. */
const ATTACHING = `#for file in json(bytes(sys.inputs.attachments)) {
  pdf.attach(file.name, bytes(file.text), relationship: "alternative", mime-type: file.mimeType, description: file.description)
}
`;

function orderOf({ templates, main, data, assets = {}, attachments = [], standard, createdAt }: PdfRequest): PdfOrder {
  const inputs = {
    data: JSON.stringify(data),
    assets: JSON.stringify(assets),
    attachments: JSON.stringify(attachments),
  };
  return {
    templates,
    main: attachments.length > 0 ? ATTACHING + main : main,
    inputs,
    standard,
    createdAtSeconds: Math.floor(createdAt.getTime() / 1000),
  };
}

function closedError(): PdfError {
  return new PdfError('closed', 'The renderer is closed.');
}
