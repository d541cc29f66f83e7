import { PDFDocument, PDFName, PDFRef, PDFStream } from 'pdf-lib';

const namespace = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';

const properties = [
  ['DocumentFileName', 'factur-x.xml', 'Name of the embedded XML invoice file'],
  ['DocumentType', 'INVOICE', 'Type of the hybrid document'],
  ['Version', '1.0', 'Version of the schema of the embedded XML'],
  ['ConformanceLevel', 'EN 16931', 'Profile of the embedded XML'],
] as const;

/**
 * Says in the metadata of a PDF/A-3 that it is a Factur-X, profile EN 16931: without it a reader takes the XML for any attachment. All else stays as Typst
 * wrote it: tags, title, language, dates and identifiers, so that the same file gives the same bytes.
 * @param pdf by Typst under the standard a-3a, which carries `factur-x.xml`
 */
export async function withFacturXMetadata(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const key = PDFName.of('Metadata');
  const metadata = document.catalog.lookup(key, PDFStream);
  const text = Buffer.from(metadata.getContents()).toString('utf8');
  const reference = document.catalog.get(key);
  const stream = document.context.stream(Buffer.from(facturXmp(text), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(key, document.context.register(stream));
  if (reference instanceof PDFRef) document.context.delete(reference);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** PDF/A wants every property that it does not know described beside the properties it does: the bag of Typst's own descriptions takes one more. */
function facturXmp(xmp: string): string {
  const described = replaceOnce(xmp, '</rdf:Bag></pdfaExtension:schemas>', `${schemaDescription()}$&`);
  const values = properties.map(([name, value]) => `<fx:${name}>${value}</fx:${name}>`).join('');
  return replaceOnce(
    described,
    '</rdf:RDF>',
    `<rdf:Description rdf:about="" xmlns:fx="${namespace}">${values}</rdf:Description>$&`,
  );
}

function schemaDescription(): string {
  const described = properties.map(
    ([name, , says]) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${says}</pdfaProperty:description><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType></rdf:li>`,
  );
  return [
    '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>',
    `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix>`,
    `<pdfaSchema:property><rdf:Seq>${described.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`,
  ].join('');
}

function replaceOnce(text: string, found: string, by: string): string {
  if (text.split(found).length !== 2) throw new Error(`The metadata of the document have changed: no single ${found}.`);
  return text.replace(found, by);
}
