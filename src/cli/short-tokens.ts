import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const TOKEN = /--safe-[a-z0-9-]+/g;
const DECLARED = /(--safe-[a-z0-9-]+)\s*:/g;

/**
 * Gives the design tokens numbers for names in what is built: their names stand some thousand times in a lesson.
 * @param tokens Path of the style file that declares them; names that it does not declare stay as they are.
 */
export function shortTokens(tokens: string): Plugin {
  const names = shortNames(readFileSync(tokens, 'utf8'));
  const shorten = (code: string): string => code.replace(TOKEN, (name) => names.get(name) ?? name);
  return {
    name: 'short-tokens',
    apply: 'build',
    config: () => ({
      css: {
        postcss: {
          plugins: [
            {
              postcssPlugin: 'short-tokens',
              Declaration(rule) {
                rule.prop = shorten(rule.prop);
                rule.value = shorten(rule.value);
              },
            },
          ],
        },
      },
    }),
    renderChunk: (code) => ({ code: shorten(code), map: null }),
  };
}

/** Short names by the custom properties that a style file declares, in the order of the alphabet. */
export function shortNames(tokens: string): ReadonlyMap<string, string> {
  const declared = [...tokens.matchAll(DECLARED)].map(([, name]) => name!);
  // No other custom property has a name of digits alone.
  return new Map([...new Set(declared)].sort().map((name, place) => [name, `--${place}`]));
}
