const longestEmail = 254;

/** Whether a text has the shape of an e-mail address; whether somebody reads it, a mail alone finds out. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) && text.length <= longestEmail;
}

/** Whether a text is a person's number that can be dialled from France, however it is spaced. */
export function isPhone(text: string): boolean {
  return hasDigits(text, /^\+?\d{9,15}$/);
}

/** The same for the line of a site, which may be a short number, such as 3939. */
export function isSitePhone(text: string): boolean {
  return hasDigits(text, /^\+?\d{4,15}$/);
}

function hasDigits(text: string, shape: RegExp): boolean {
  return shape.test(text.replace(/[\s.()-]/g, ''));
}
