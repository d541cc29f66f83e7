import type { TestApp, Visitor } from './test-app.js';

/** Sends the two files of an import through the API's door. */
export async function uploadImport(
  app: TestApp,
  visitor: Visitor & { readonly operatorId: string },
  editionId: string,
  files: { readonly audits: string | Buffer; readonly answers: string | Buffer },
): Promise<{ statusCode: number; body: { importId?: string; code?: string } }> {
  const boundary = 'barometer-test-boundary';
  const part = (name: string, content: string | Buffer): Buffer[] => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${name}.csv"\r\nContent-Type: text/csv\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ];
  const response = await app.app.inject({
    method: 'POST',
    url: `/files/imports?operator=${visitor.operatorId}&edition=${editionId}`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, cookie: visitor.cookie ?? '' },
    payload: Buffer.concat([
      ...part('audits', files.audits),
      ...part('answers', files.answers),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
  });
  return { statusCode: response.statusCode, body: response.json() as { importId?: string; code?: string } };
}
