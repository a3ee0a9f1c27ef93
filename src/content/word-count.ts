import { withoutTerms } from './terms.ts';

/** The words of a text, marks removed; numbers count, an emoji or a dash does not. */
export function wordsOfText(text: string): string[] {
  return plainText(text).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return wordsOfText(text).length;
}

/** A text as it is read: without the marks around clue words and terms. */
export function plainText(text: string): string {
  return withoutTerms(text).replaceAll('[[', '').replaceAll(']]', '');
}

/** Sentences of a text; a line without a full stop is one too. */
export function sentencesOf(text: string): string[] {
  return plainText(text)
    .split(/(?<=[.!?…])["'”’)]*\s+|\n+/u)
    .filter((sentence) => wordCount(sentence) > 0);
}
