import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PAGE_STYLE } from './style.js';
import type { WebhookFate } from '../state/records.js';

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** What a form says. */
export function formOf(request: FastifyRequest): URLSearchParams {
  return new URLSearchParams(typeof request.body === 'string' ? request.body : '');
}

/** What the form says should become of the webhooks of its act. */
export function fateOf(form: URLSearchParams, delayMs: number): WebhookFate {
  return { drop: form.has('drop'), duplicate: form.has('duplicate'), delayMs: form.has('delay') ? delayMs : 0 };
}

/**
 * Sends a page, which may load nothing and run nothing.
 *
 * @param onward the origin a form of it may lead to besides the emulator: a browser applies form-action to the redirect after the form as well
 */
export function sendHtml(reply: FastifyReply, status: number, html: string, onward: string | null): FastifyReply {
  const formAction = onward === null ? "'self'" : `'self' ${onward}`;
  return reply
    .code(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    })
    .send(html);
}
