/** The id of the control of a field, which the summary of problems links to. One form a page. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}
