/** What a link of an invitation carries: whose it is, and the secret. */
export interface InvitationToken {
  readonly organisationId: string;
  readonly secret: string;
}

/** Days in which an invitation can be accepted. */
export const daysToAccept = 14;

const shape = /^([0-9a-f]{32})([0-9a-f]{64})$/;

/** The token as it stands in the address of the link: the organisation's id without its dashes, then the secret. */
export function writeToken({ organisationId, secret }: InvitationToken): string {
  return organisationId.replaceAll('-', '') + secret;
}

/** Reads a token; null for anything that is none. */
export function readToken(token: string): InvitationToken | null {
  const [, id = '', secret = ''] = shape.exec(token) ?? [];
  if (secret === '') return null;
  const organisationId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { organisationId, secret };
}

/** When an invitation made now ends. */
export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + daysToAccept * 86_400_000);
}
