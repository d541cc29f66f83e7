/** Text that is HTML already and is not escaped again. */
export class Html {
  constructor(readonly source: string) {}
}

/** Builds HTML from a template; every value is escaped unless it is `Html`, or a list of it. */
export function html(strings: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  const parts = strings.map((text, index) => text + (index < values.length ? render(values[index] ?? '') : ''));
  return new Html(parts.join(''));
}

function render(value: string | number | Html | Html[]): string {
  if (Array.isArray(value)) return value.map((one) => one.source).join('');
  return value instanceof Html ? value.source : escape(String(value));
}

function escape(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
