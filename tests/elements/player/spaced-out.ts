import { deep, settle } from './stage.ts';

/** What a reader's own style sheet may set by WCAG 1.4.12, and no page may break at. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`
  *, *::before, *::after {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`);

/** What is found while all words on the page are spaced out, in shadow roots as well. */
export async function whileSpacedOut<T>(find: () => T): Promise<T> {
  const inside = deep(document.body, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const roots = [document, ...inside];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACED];
  await settle(2);
  const found = find();
  for (const root of roots) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== SPACED);
  }
  return found;
}
