import { type Plugin, Visitor, parseSync } from 'vite';

// Stands for an expression while a template is worked on as one text.
const HOLE = '\0';

/**
 * Takes out of the elements' templates what no browser needs: comments, line breaks and indents. What
 * is left draws the same, since a gap between words or inline elements stays a gap.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/elements\/.*\.ts$/ },
      handler: (code, id) => ({ code: minifyTemplatesIn(code, id), map: null }),
    },
  };
}

/** The code with the text of every `html`, `svg` and `css` template made short. */
export function minifyTemplatesIn(code: string, file: string): string {
  const edits: Edit[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      const minify = tag.type === 'Identifier' ? MINIFIERS.get(tag.name) : undefined;
      if (minify === undefined) return;
      const texts = quasis.map(({ value }) => value.raw);
      const short = minify(texts.join(HOLE)).split(HOLE);
      for (const [place, old] of texts.entries()) {
        const start = code.indexOf(old, quasis[place]!.start);
        edits.push({ start, end: start + old.length, text: short[place]! });
      }
    },
  }).visit(parseSync(file, code).program);
  return applyEdits(code, edits);
}

const MINIFIERS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['html', minifyHtml],
  ['svg', minifySvg],
  ['css', minifyCss],
]);

function minifyHtml(text: string): string {
  return minifyTags(text)
    .replace(/\s+/g, ' ')
    .replace(/<svg\b.*?<\/svg>/g, minifySvg);
}

function minifySvg(text: string): string {
  return minifyTags(text).replace(/>\s+/g, '>').replace(/\s+</g, '<').trim();
}

function minifyTags(text: string): string {
  return text.replace(/<!--.*?-->/gs, '').replace(/<[a-z/][^<>]*>/gi, (tag) =>
    // "/" right after an unquoted expression would become part of its value.
    tag
      .replace(/\s+/g, ' ')
      .replace(/ >$/, '>')
      .replace(/" \/>$/, '"/>'),
  );
}

function minifyCss(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(
      /("[^"]*"|'[^']*')|\s*([{};,])\s*|(:)\s+|\s+/g,
      (_, quoted?: string, mark?: string, colon?: string) => quoted ?? mark ?? colon ?? ' ',
    )
    .replaceAll(';}', '}')
    .trim();
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function applyEdits(code: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(code.slice(done, start), text);
    done = end;
  }
  return parts.join('') + code.slice(done);
}
