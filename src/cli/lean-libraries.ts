import { type Plugin, type Rolldown, Visitor, parseSync } from 'vite';

const PRELOAD_HELPER = /^\0vite\/preload-helper\.js$/;
const LISTS = '__vite__mapDeps';
const LOGGED = /\b(l|baseL)ogger\??\.(log|warn|error|deprecate|once)$/;

/** What is emptied of a library's file: all of a class, some of its methods, or a function. */
export type Unused = Readonly<Record<string, readonly string[] | 'all'>>;

// What words can ask for, such as formats and nesting, stays. i18next's Connector fetches words, which here
// come with the lesson's own files.
const UNUSED_WORDS: Unused = {
  Connector: 'all',
  I18n: [
    ...['cloneInstance', 'getFixedT', 'hydrate', 'loadLanguages', 'loadNamespaces'],
    ...['reloadResources', 'setDefaultNamespace', 'toJSON', 'use'],
  ],
  LanguageUtil: ['deprecateBareCode', 'getBestMatchFromCodes'],
  Logger: ['clone', 'forward', 'once'],
  PluralResolver: ['getPluralFormsOfKey', 'getSuffixes', 'needsPlural'],
  ResourceStore: [
    ...['addResource', 'addResources', 'deprecateDottedLng', 'getResourceBundle'],
    ...['removeNamespaces', 'removeResourceBundle', 'toJSON'],
  ],
  Translator: ['getUsedParamsDetails'],
};

// Stories ask XState for the next state alone: no actor is started, stopped or sent anything, and their machines
// have no parallel states, no history, no delays and no routes.
const UNUSED_ACTORS: Unused = {
  Actor: [
    ...['_complete', '_error', '_process', '_reportError', '_send', '_stop', '_stopProcedure'],
    ...['attachDevTools', 'getPersistedSnapshot', 'on', 'select', 'start', 'stop'],
    ...['subscribe', 'toJSON', 'update'],
  ],
  Mailbox: ['clear', 'enqueue', 'flush', 'start'],
  cancel: 'all',
  executeCancel: 'all',
  executeRaise: 'all',
  executeSpawn: 'all',
  executeStop: 'all',
  formatRouteTransitions: 'all',
  getPersistedSnapshot: 'all',
  getStateNodes: 'all',
  matchesState: 'all',
  persistContext: 'all',
  raise: 'all',
  reportUnhandledError: 'all',
  resolveCancel: 'all',
  resolveHistoryDefaultTransition: 'all',
  resolveRaise: 'all',
  resolveReferencedActor: 'all',
  resolveSpawn: 'all',
  resolveStateValue: 'all',
  resolveStop: 'all',
  spawnChild: 'all',
  stopChild: 'all',
  toObserver: 'all',
  toStateValue: 'all',
  transitionParallelNode: 'all',
};

const UNUSED_SENDING: Unused = {
  executeSendTo: 'all',
  resolveEnqueueActions: 'all',
  resolveSendTo: 'all',
};

const UNUSED_SPAWNING: Unused = { createSpawner: 'all' };

const UNUSED_MACHINE: Unused = {
  StateMachine: [
    ...['definition', 'getPersistedSnapshot', 'microstep', 'provide', 'resolveState'],
    ...['restoreSnapshot', 'start', 'toJSON'],
  ],
  StateNode: ['definition', 'events', 'on', 'ownEvents', 'toJSON'],
};

const LIBRARIES: readonly { readonly file: RegExp; readonly unused: Unused }[] = [
  { file: /\/i18next\/dist\/esm\/i18next\.js$/, unused: UNUSED_WORDS },
  { file: /\/xstate\/dist\/raise-\w+\.esm\.js$/, unused: UNUSED_ACTORS },
  { file: /\/xstate\/dist\/log-\w+\.esm\.js$/, unused: UNUSED_SENDING },
  { file: /\/xstate\/dist\/assign-\w+\.esm\.js$/, unused: UNUSED_SPAWNING },
  { file: /\/xstate\/dist\/StateMachine-\w+\.esm\.js$/, unused: UNUSED_MACHINE },
];

/**
 * Leaves out of what is built what libraries bring for others: messages to developers, what nothing here
 * calls, and Vite's fetching of styles for later code, which has none in files.
 */
export function leanLibraries(): Plugin {
  const met = new Set<RegExp>();
  return {
    name: 'lean-libraries',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: PRELOAD_HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    transform: {
      filter: { id: LIBRARIES.map(({ file }) => file) },
      handler: (code, id) => {
        const { file, unused } = LIBRARIES.find(({ file }) => file.test(id))!;
        met.add(file);
        return { code: leanLibrary(code, id, unused), map: null };
      },
    },
    generateBundle: {
      // After Vite has named what it would preload.
      order: 'post',
      handler: (_options, bundle) => {
        const missed = LIBRARIES.filter(({ file }) => !met.has(file));
        if (missed.length > 0) {
          throw new Error(
            `No library has a file ${missed.map(({ file }) => file).join(', ')} any more.`,
          );
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          checkStyles(chunk);
          chunk.code = withoutPreloads(chunk.code, chunk.fileName);
        }
      },
    },
  };
}

/** The code of one of the libraries as it is built. Throws when it is none of them. */
export function leanAsBuilt(code: string, path: string): string {
  const library = LIBRARIES.find(({ file }) => file.test(path));
  if (library === undefined) throw new Error(`${path} is not made lean.`);
  return leanLibrary(code, path, library.unused);
}

/**
 * A library's code with calls of loggers taken out and what is unused empty. Throws when something of that is
 * not there, which an upgrade may bring about.
 */
export function leanLibrary(code: string, file: string, unused: Unused): string {
  const cuts: Cut[] = [];
  const found = new Set<string>();
  const empty = (name: string, { start, end }: Span): void => {
    found.add(name);
    cuts.push({ start, end, left: '{}' });
  };
  new Visitor({
    CallExpression({ start, end, callee }) {
      if (!LOGGED.test(code.slice(callee.start, callee.end))) return;
      cuts.push({ start, end, left: 'void 0' });
    },
    FunctionDeclaration({ id, body }) {
      if (body !== null && unused[id?.name ?? ''] === 'all') empty(id!.name, body);
    },
    ClassDeclaration({ id, body }) {
      const parts = unused[id?.name ?? ''];
      if (parts === 'all') empty(id!.name, body);
      for (const member of body.body) {
        if (member.type !== 'MethodDefinition' || member.value.body === null) continue;
        const name = code.slice(member.key.start, member.key.end);
        if (parts?.includes(name)) empty(`${id!.name}.${name}`, member.value.body);
      }
    },
  }).visit(parseSync(file, code).program);
  const missing = namesOf(unused).filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`${file} has no ${missing.join(', ')}.`);
  return withCuts(code, cuts);
}

/** A built file without the lists of what Vite would fetch before each later file. */
export function withoutPreloads(code: string, file: string): string {
  const cuts: Cut[] = [];
  new Visitor({
    VariableDeclaration({ declarations, start, end }) {
      const [first] = declarations;
      if (first?.id.type !== 'Identifier' || first.id.name !== LISTS) return;
      cuts.push({ start, end, left: '' });
    },
    CallExpression({ arguments: [load, , from, ...more] }) {
      if (from?.type !== 'MemberExpression' || more.length > 0) return;
      if (code.slice(from.start, from.end) !== 'import.meta.url') return;
      cuts.push({ start: load!.end, end: from.end, left: '' });
    },
  }).visit(parseSync(file, code).program);
  return withCuts(code, cuts);
}

function namesOf(unused: Unused): readonly string[] {
  return Object.entries(unused).flatMap(([name, parts]) =>
    parts === 'all' ? [name] : parts.map((part) => `${name}.${part}`),
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Cut extends Span {
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
