import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Stripe from 'stripe';
import type { ApiCall, Operation, Operations } from './api-call.js';
import type { ApiKnobs } from './api-knobs.js';
import { requirePlayedVersion, requireTestKey } from '../request/authorisation.js';
import { parseForm } from '../request/form-body.js';
import type { FormFields } from '../request/form-body.js';
import { fingerprintOf } from '../request/idempotency.js';
import type { IdempotencyKeys } from '../request/idempotency.js';
import { readForm } from '../request/rules.js';
import { StripeRefusal } from '../request/stripe-error.js';
import { requireRequest, requireResponse } from '../schemas/conformity.js';
import type { OperationName } from '../schemas/contract.js';
import { newId } from '../state/ids.js';
import type { StateStore } from '../state/state-store.js';

/** What the API is served with. */
export interface ApiTools {
  readonly store: StateStore;
  readonly keys: IdempotencyKeys;
  readonly knobs: ApiKnobs;
  readonly signal: AbortSignal;
}

/** Serves the operations under their paths, with Stripe's headers, keys and refusals. */
export function registerApi(server: FastifyInstance, table: Operations<OperationName>, tools: ApiTools): void {
  for (const name of Object.keys(table) as OperationName[]) {
    const [method = '', url = ''] = name.split(' ');
    server.route<{ Params: { id?: string; part?: string } }>({
      method,
      url,
      handler: (request, reply) => answer(request, reply, { name, operation: table[name] }, tools),
    });
  }
}

/** Turns whatever was thrown into Stripe's error shape. */
export function sendRefusal(error: unknown, reply: FastifyReply): FastifyReply {
  const refusal =
    error instanceof StripeRefusal
      ? error
      : new StripeRefusal(500, {
          type: 'api_error',
          message: `The Stripe emulator failed: ${error instanceof Error ? error.message : String(error)}`,
        });
  return reply
    .code(refusal.status)
    .type('application/json')
    .send(JSON.stringify(refusal.toAnswer(), null, 2));
}

async function answer(
  request: FastifyRequest<{ Params: { id?: string; part?: string } }>,
  reply: FastifyReply,
  { name, operation }: { name: OperationName; operation: Operation },
  { store, keys, knobs, signal }: ApiTools,
): Promise<FastifyReply> {
  const requestId = newId('request');
  void reply.headers({ 'request-id': requestId, 'stripe-version': Stripe.API_VERSION });
  requireTestKey(request.headers.authorization);
  requirePlayedVersion(headerOf(request, 'stripe-version'), Stripe.API_VERSION);
  if (knobs.takeFailure())
    throw new StripeRefusal(500, { type: 'api_error', message: 'The Stripe emulator was told to fail.' });
  const [path = '', query = ''] = request.url.split('?');
  const fields = parseForm(request.method === 'GET' ? query : textOf(request.body));
  const key = request.method === 'POST' ? headerOf(request, 'idempotency-key') : undefined;
  const fingerprint = fingerprintOf(path, fields);
  const earlier = key === undefined ? null : keys.begin(key, fingerprint);
  if (key !== undefined) void reply.header('idempotency-key', key);
  if (earlier !== null) {
    void reply.headers({ 'idempotent-replayed': 'true', 'original-request': earlier.requestId });
    return sendOrLose(earlier.body, request, reply, knobs);
  }
  try {
    const body = store.transact(() => {
      const { id = '', part = '' } = request.params;
      const cause = { requestId, idempotencyKey: key ?? null };
      const shown = JSON.stringify(operation({ id, part, cause, read: reader(name, fields) }), null, 2);
      requireResponse(JSON.parse(shown));
      if (key !== undefined) keys.keep({ id: key, fingerprint, requestId, body: shown });
      return shown;
    });
    if (knobs.currentDelayMs > 0) await wait(knobs.currentDelayMs, undefined, { signal });
    return sendOrLose(body, request, reply, knobs);
  } finally {
    if (key !== undefined) keys.end(key);
  }
}

function reader(name: OperationName, fields: FormFields): ApiCall['read'] {
  return (rules) => {
    const read = readForm(rules, fields);
    requireRequest(name, read);
    return read;
  };
}

function sendOrLose(body: string, request: FastifyRequest, reply: FastifyReply, knobs: ApiKnobs): FastifyReply {
  if (!knobs.takeLostAnswer()) return reply.type('application/json').send(body);
  void reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : '';
}
