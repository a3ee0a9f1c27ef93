import { createInstance } from 'i18next';

/** Words by key; leaves are texts. Keys as in `docs/architecture.md`, "Word files". */
export interface Words {
  readonly [key: string]: string | Words;
}

const NAMESPACE = 'words';
const i18n = createInstance();

/** Begins a language with the words of the first screen; a second call begins afresh. */
export function startWords(language: string, tree: Words): void {
  // Words are there at once, so that nothing waits: `initAsync: false` makes init synchronous.
  void i18n.init({
    lng: language,
    fallbackLng: false,
    ns: NAMESPACE,
    defaultNS: NAMESPACE,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { [NAMESPACE]: tree } },
  });
}

/** Adds the words of a story or a bank to those that are there. */
export function addWords(tree: Words): void {
  i18n.addResourceBundle(i18n.language, NAMESPACE, tree, true, true);
}

/** The words at a dotted key with `{{name}}` filled in; a key without words comes back as itself. */
export function t(key: string, args: Readonly<Record<string, string | number>> = {}): string {
  return i18n.t(key, args);
}

/** Whether there are words at a key. */
export function hasWords(key: string): boolean {
  return i18n.exists(key);
}

/** Which way the present language runs; goes into `dir` of the page. */
export function direction(): 'ltr' | 'rtl' {
  return i18n.dir();
}

/** The present language's tag, such as `en-GB`. */
export function language(): string {
  return i18n.language;
}
