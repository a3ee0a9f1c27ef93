import {
  type Document,
  LineCounter,
  type Node,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';

/** The text of a YAML file, parsed, with what is needed to find a place in it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Line and column, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Parses a file; faults of syntax are in `document.errors`, never thrown. */
export function parseSource(file: string, text: string): SourceText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { file, text, document, lines };
}

/** Where a character offset is. */
export function placeAt(source: SourceText, offset: number): Place {
  const { line, col } = source.lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/**
 * Where a path of keys leads: the last key itself, or the item of a list. When the path goes further
 * than the file, the place of the last key that is there.
 */
export function placeOf(source: SourceText, path: readonly (string | number)[]): Place {
  let node: unknown = source.document.contents;
  let offset = isNode(node) ? startOf(node) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item: unknown = node.items[key];
      if (!isNode(item)) break;
      offset = startOf(item);
      node = item;
    } else break;
  }
  return placeAt(source, offset);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
