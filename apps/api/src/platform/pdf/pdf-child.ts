/**
 * The process that makes documents. It is its own because Typst's binding leaks some megabytes a document and could
 * take its process down. It runs from source too, so it imports only types from beside it.
 */
import { readFileSync } from 'node:fs';

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

import type { PdfAnswer, PdfOrder } from './pdf-protocol.js';

/** How many documents a memoized layout outlives its last use. */
const CACHE_AGE = 5;

const fontBlobs = process.argv.slice(2).map((path) => readFileSync(path));
const compilers = new Map<string, NodeCompiler>();

function compilerFor(workspace: string): NodeCompiler {
  const known = compilers.get(workspace) ?? NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  compilers.set(workspace, known);
  return known;
}

function answer({ templates, main, inputs, standard, createdAtSeconds }: PdfOrder): PdfAnswer {
  const compiler = compilerFor(templates);
  const compiled = compiler.compile({ mainFileContent: main, inputs });
  const document = compiled.result;
  if (!document) return failure('template', diagnosticsOf(compiled.takeError()).join('; '));
  const warnings = diagnosticsOf(compiled.takeWarnings());
  const unknownFonts = warnings.filter((warning) => warning.startsWith('unknown font family'));
  if (unknownFonts.length > 0) return failure('font', unknownFonts.join('; '));
  try {
    const pdf = compiler.pdf(document, { pdfStandard: standard, creationTimestamp: createdAtSeconds });
    return { pdf: new Uint8Array(pdf) };
  } catch (violation) {
    return failure('standard', readableViolation(String(violation)));
  } finally {
    compiler.evictCache(CACHE_AGE);
  }
}

function failure(kind: 'template' | 'standard' | 'font', message: string): PdfAnswer {
  return { error: { kind, message } };
}

/** The messages of a compilation, each with the file it points at. */
function diagnosticsOf(source: { readonly shortDiagnostics: readonly unknown[] } | null): string[] {
  return (source?.shortDiagnostics ?? []).map((diagnostic) => {
    const { message, path } = diagnostic as { message?: string; path?: string };
    return path && !path.endsWith('__main__.typ') ? `${message} (${path})` : String(message);
  });
}

/** The binding gives violations of a standard as a printed Rust value: keep the sentences in it. */
function readableViolation(printed: string): string {
  const sentences = [...printed.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, sentence = '']) =>
    sentence.replaceAll(/\\(.)/g, '$1'),
  );
  return sentences.length > 0 ? sentences.join('; ') : printed;
}

process.on('message', (order: PdfOrder) => process.send?.(answer(order)));
// The parent is gone or has closed the channel: nobody is left to make documents for.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group, but it is the parent that decides when a running document is given up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
