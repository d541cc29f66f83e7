import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A document as a reader's software sees it. */
export interface PdfContent {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly pages: readonly string[];
  readonly fonts: readonly string[];
  readonly bookmarks: readonly string[];
  /** Roles of the structure tree, in reading order, all pages together. */
  readonly roles: readonly string[];
  /** Alternative texts of its figures, in reading order. */
  readonly alternatives: readonly string[];
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

/** Reads text, structure and properties of a document back with another program than the one that made it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    fontExtraProperties: true,
    verbosity: 0,
  });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const properties = info as { Title?: string; Language?: string };
  const pages: string[] = [];
  const fonts = new Set<string>();
  const nodes: StructureNode[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    await page.getOperatorList();
    for (const item of content.items) if ('fontName' in item) fonts.add(nameOfFont(page.commonObjs, item.fontName));
    nodes.push(...flatten((await page.getStructTree()) as StructureNode));
  }
  const outline = (await document.getOutline()) ?? [];
  await task.destroy();
  return {
    title: properties.Title,
    language: properties.Language,
    pages,
    fonts: [...fonts],
    bookmarks: outline.map((entry) => entry.title),
    roles: nodes.flatMap((node) => node.role ?? []),
    alternatives: nodes.flatMap((node) => node.alt ?? []),
  };
}

function nameOfFont(objects: { has(id: string): boolean; get(id: string): unknown }, id: string): string {
  const font = objects.has(id) ? (objects.get(id) as { name?: string }) : {};
  return font.name ?? id;
}

function flatten(node: StructureNode | null): StructureNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(flatten)] : [];
}
