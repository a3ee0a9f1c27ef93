/** The lines that pupils read of: short ones, which no other number in a lesson looks like, and those in groups. */
const NUMBER = /\b(?:999|101|18000|18001(?: 101)?|0\d{2,4}(?: \d{3,4})+)\b/g;

/** A piece of a text: plain, or a phone number as groups of digits. */
export type NumberPart = string | readonly string[];

/** Cuts a text at its phone numbers. */
export function numberParts(text: string): readonly NumberPart[] {
  const parts: NumberPart[] = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index > from) parts.push(text.slice(from, index));
    parts.push(number.split(' ').map((group) => [...group].join(' ')));
    from = index + number.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** A text with its phone numbers digit by digit, as they are said and dialled: "1 8 0 0 1, 1 0 1". */
export function digitByDigit(text: string): string {
  return numberParts(text)
    .map((part) => (typeof part === 'string' ? part : part.join(', ')))
    .join('');
}
