/** Printable ASCII of at most `limit` characters; anything else becomes one question mark a code point. */
export function toAscii(text: string, limit: number): string {
  return text.replace(/[^ -~]/gu, '?').slice(0, limit);
}

/** Whether a text is printable ASCII and not too long. */
export function isAscii(text: string, limit: number): boolean {
  return toAscii(text, limit) === text;
}
