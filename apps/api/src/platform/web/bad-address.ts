import { createTranslator, isLanguage } from '@barometer/messages';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isApiPath } from './api-paths.js';

/**
 * Answers an address that cannot even be read, as `/fr/%E0%A4%A`, before any route or hook is looked for: people get a page in the language of the address
 * with a way out, programs get JSON with the number of the request.
 */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  reply.status(status).header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  if (isApiPath(request.url)) {
    void reply.send({ message: 'This address cannot be read.', requestId: request.id });
    return;
  }
  void reply
    .header('cache-control', 'no-cache')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
    .type('text/html; charset=utf-8')
    .send(pageOf(request.url));
}

function pageOf(url: string): string {
  const wanted = url.split('/')[1] ?? '';
  const language = isLanguage(wanted) ? wanted : 'fr';
  const t = createTranslator(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('errors:notFound.title')} – ${t('common:product')}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem; font: 1.0625rem/1.55 'Source Sans 3', system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; }
</style>
</head>
<body>
<main>
<h1>${t('errors:notFound.title')}</h1>
<p>${t('errors:notFound.explanation')}</p>
<p><a href="/${language}">${t('errors:notFound.home')}</a></p>
</main>
</body>
</html>
`;
}
