import { type Plugin, type Rolldown, Visitor, parseSync } from 'vite';

const PRELOAD_HELPER = /^\0vite\/preload-helper\.js$/;
const LOGGED = /\blogger\??\.(log|warn|error|deprecate)$/;
// i18next's way to fetch words, which here come with the lesson's own files.
const CONNECTOR = 'Connector';

/**
 * Leaves out of what is built what libraries bring for others: i18next's messages to developers and
 * its fetching of words, and Vite's fetching of styles for later code, which has none in files.
 */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: PRELOAD_HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    transform: {
      filter: { id: /\/i18next\/dist\/esm\// },
      handler: (code, id) => ({ code: leanWords(code, id), map: null }),
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') checkStyles(chunk);
    },
  };
}

/**
 * i18next's code with calls of loggers taken out and the class that fetches words empty. Throws when
 * there is no such class, which an upgrade may bring about.
 */
export function leanWords(code: string, file: string): string {
  const cuts: Cut[] = [];
  new Visitor({
    CallExpression({ start, end, callee }) {
      if (!LOGGED.test(code.slice(callee.start, callee.end))) return;
      cuts.push({ start, end, left: 'void 0' });
    },
    ClassDeclaration({ id, body: { start, end } }) {
      if (id?.name === CONNECTOR) cuts.push({ start, end, left: '{}' });
    },
  }).visit(parseSync(file, code).program);
  if (!cuts.some(({ left }) => left === '{}')) throw new Error(`${file} has no ${CONNECTOR}.`);
  return withCuts(code, cuts);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly left: string;
}

// A cut inside another one goes with it.
function withCuts(code: string, cuts: readonly Cut[]): string {
  let kept = '';
  let done = 0;
  for (const { start, end, left } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    kept += code.slice(done, start) + left;
    done = end;
  }
  return kept + code.slice(done);
}

function checkStyles({ isDynamicEntry, fileName, viteMetadata }: Rolldown.OutputChunk): void {
  if (!isDynamicEntry || !viteMetadata?.importedCss.size) return;
  throw new Error(
    `${fileName} imports a style file that nothing would fetch; use css\`\` instead.`,
  );
}
