import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FACES = {
  'text-400': 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
  'text-700': 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2',
  'heading-700': 'baloo-2/files/baloo-2-latin-700-normal.woff2',
} as const;

// Signs that no sentence needs are left to the words that use them.
const PRINTABLE = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place))
  .filter((character) => !'$*<=\\^`|~'.includes(character))
  .join('');
// What English writes besides, whether or not it is written yet.
const TYPOGRAPHIC = '‘’“”–—…·£×éè';

// The zero of the text face is crossed out, which children read as another letter: the face that stands in draws it.
const LEFT_OUT: Readonly<Record<string, string>> = { 'text-400': '0', 'text-700': '0' };

// Nothing here asks for ligatures or other figures, and kerning is a quarter of the bytes for what is hardly seen.
const OPTIONS = { targetFormat: 'woff2', keepFeatures: [], noHinting: true } as const;

/** Where the faces that the build takes are kept, relative to the project. */
export const FONT_FOLDER = 'src/elements/tokens/fonts';

/**
 * The faces with no characters but plain ones, English typography and those of the words: bytes by file
 * name. `words` is all text that may be shown.
 */
export async function subsetFonts(
  root: string,
  words: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const characters = [...new Set(PRINTABLE + TYPOGRAPHIC + words)].sort().join('');
  const faces = Object.entries(FACES).map(async ([name, file]) => {
    const whole = readFileSync(join(root, 'node_modules/@fontsource', file));
    const part = await subsetFont(whole, characters.replace(LEFT_OUT[name] ?? '', ''), OPTIONS);
    return [`${name}.woff2`, new Uint8Array(part)] as const;
  });
  return new Map(await Promise.all(faces));
}

/** All text in the word files of a project, by which it is decided what faces must hold. */
export function allWords(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .filter(([file]) => file.startsWith('locales/'))
    .map(([, text]) => text)
    .join('');
}
