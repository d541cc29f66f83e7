const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * The address that a failure of delivery returns to: the sender's with the id of the mail after a plus, so that a report names its mail even where
 * nothing of the mail is left in it.
 * @param senderAddress such as `barometre@exemple.fr`
 */
export function returnPath(mailId: string, senderAddress: string): string {
  const at = senderAddress.lastIndexOf('@');
  return `${senderAddress.slice(0, at)}+${mailId}${senderAddress.slice(at)}`;
}

/** The mail's Message-ID. The same at each try lets a receiving server drop a repetition. */
export function messageId(mailId: string, senderAddress: string): string {
  return `<${mailId}@${senderAddress.split('@')[1] ?? 'barometer'}>`;
}

/** The id of the mail whose return path or Message-ID stands in a text; null when there is none. The return path is believed first. */
export function mailIdIn(text: string): string | null {
  const found =
    new RegExp(String.raw`\+(${uuid})@`, 'i').exec(text) ??
    new RegExp(String.raw`^(?:original-)?message-id:\s*<?(${uuid})@`, 'im').exec(text) ??
    new RegExp(`^<?(${uuid})(?:@|$)`, 'i').exec(text.trim());
  return found?.[1]?.toLowerCase() ?? null;
}
