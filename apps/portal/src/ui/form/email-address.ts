const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** Whether a text looks like a whole e-mail address; only the mail sent to it can tell more. */
export function isEmailAddress(text: string): boolean {
  return SHAPE.test(text.trim());
}
