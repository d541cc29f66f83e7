import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';

/** The registration that a link lets answer for, without signing in. */
export interface OfferLink {
  readonly operatorId: string;
  readonly organisationId: string;
  readonly registrationId: string;
}

const version = 1;
const uuidBytes = 16;
const idsLength = 1 + 3 * uuidBytes;
const signatureLength = 16;

/**
 * Links by which a place is accepted or declined from a mail. A token holds the numbers of the registration, its organisation and its operator, signed:
 * nothing is stored, and nothing of a person is in it. What it opens depends on where the registration stands, so a link that was used, or whose time has
 * passed, changes nothing.
 */
@Injectable()
export class OfferLinks {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The path of the page in the portal, after the language. */
  pathOf(link: OfferLink): string {
    return `/proposition/${this.tokenOf(link)}`;
  }

  tokenOf({ operatorId, organisationId, registrationId }: OfferLink): string {
    const ids = Buffer.concat([Buffer.of(version), ...[operatorId, organisationId, registrationId].map(bytesOf)]);
    return Buffer.concat([ids, this.signatureOf(ids)]).toString('base64url');
  }

  /** What a token opens; null for one that this installation has not made. */
  read(token: string): OfferLink | null {
    const bytes = Buffer.from(token, 'base64url');
    const ids = bytes.subarray(0, idsLength);
    if (bytes.length !== idsLength + signatureLength || ids[0] !== version) return null;
    if (bytes.toString('base64url') !== token) return null;
    if (!timingSafeEqual(bytes.subarray(idsLength), this.signatureOf(ids))) return null;
    return { operatorId: uuidAt(ids, 0), organisationId: uuidAt(ids, 1), registrationId: uuidAt(ids, 2) };
  }

  private signatureOf(ids: Buffer): Buffer {
    const signature = createHmac('sha256', this.config.signingKey).update('offer-link').update(ids).digest();
    return signature.subarray(0, signatureLength);
  }
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidAt(ids: Buffer, index: number): string {
  const hex = ids.subarray(1 + index * uuidBytes, 1 + (index + 1) * uuidBytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
