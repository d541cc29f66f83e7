const loopbackNames = ['localhost', '127.0.0.1'];

/**
 * The origins from which this site's own pages send. On a loopback address the two names of this machine are the same site: whoever types the other one
 * than the one printed is no stranger.
 * @param publicUrl the address people type
 */
export function ownOrigins(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (!loopbackNames.includes(url.hostname)) return [url.origin];
  return loopbackNames.map((name) => `${url.protocol}//${name}${url.port === '' ? '' : `:${url.port}`}`);
}
