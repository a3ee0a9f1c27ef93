import { parseArgs } from 'node:util';

/** One `--option` of a command. */
export interface OptionSpec {
  /** `flag` is on or off; `text` takes a value; `list` takes one and may be given several times. */
  readonly type: 'flag' | 'text' | 'list';
  /** What help says about it. */
  readonly about: string;
  /** How help names its value, such as `file.json`. */
  readonly value?: string;
  /** The only values allowed, when the list is closed. */
  readonly valid?: readonly string[];
}

/** A word given without an option's name, such as the module. */
export interface WordSpec {
  readonly name: string;
  readonly about: string;
  readonly valid?: readonly string[];
  readonly optional?: boolean;
}

/** All that a command takes from its command line. */
export interface CommandSpec {
  /** As typed after `npm run`, such as `story`. */
  readonly name: string;
  readonly about: string;
  readonly words?: readonly WordSpec[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
}

/** What was given; options by name, words by name. An option not given is absent. */
export interface Given {
  readonly words: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** A command line that cannot be understood; its message is one line that lists what is valid. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command and sets the process's exit code: what `run` returns, 0 after `--help`, 2 with one
 * line on the error stream after a {@link UsageError}. Other errors pass through.
 */
export async function runCommand(
  spec: CommandSpec,
  run: (given: Given) => number | Promise<number>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    if (args.includes('--help') || args.includes('-h')) {
      console.log(helpText(spec));
      process.exitCode = 0;
      return;
    }
    process.exitCode = await run(readArgs(spec, args));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Reads a command line by its spec. Throws a {@link UsageError} for anything the spec does not list. */
export function readArgs(spec: CommandSpec, args: readonly string[]): Given {
  const specs = spec.options ?? {};
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { type }]) => [
        name,
        { type: type === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const flags = new Set<string>();
  const texts: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const words: string[] = [];
  for (const token of tokens ?? []) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, specs);
    if (option.type === 'flag') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      flags.add(token.name);
      continue;
    }
    if (token.value === undefined || token.value === '') {
      throw new UsageError(`${token.rawName} needs a value${validNote(option.valid)}.`);
    }
    checkValid(token.rawName, token.value, option.valid);
    if (option.type === 'text') texts[token.name] = token.value;
    else (lists[token.name] ??= []).push(token.value);
  }
  return { words: nameWords(spec, words), flags, texts, lists };
}

/** The text that `--help` prints. */
export function helpText(spec: CommandSpec): string {
  const words = spec.words ?? [];
  const options = { ...spec.options, help: { type: 'flag', about: 'Print this text.' } as const };
  const usage = words.map(({ name, optional }) => (optional ? `[${name}]` : `<${name}>`));
  const rows = [
    ...words.map(({ name, about, valid }) => [name, aboutNote(about, valid)]),
    ...Object.entries(options).map(([name, option]: [string, OptionSpec]) => [
      option.type === 'flag' ? `--${name}` : `--${name} <${option.value ?? 'value'}>`,
      aboutNote(option.about, option.valid) + (option.type === 'list' ? ' Repeatable.' : ''),
    ]),
  ];
  const width = Math.max(...rows.map(([left]) => left!.length));
  return [
    `npm run ${[spec.name, '--', ...usage, '[options]'].join(' ')}`,
    '',
    spec.about,
    '',
    ...rows.map(([left, right]) => `  ${left!.padEnd(width)}  ${right}`),
  ].join('\n');
}

/** Throws a one-line {@link UsageError} naming the valid values unless `value` is one of them. */
export function checkValid(
  what: string,
  value: string,
  valid: readonly string[] | undefined,
): void {
  if (valid === undefined || valid.includes(value)) return;
  throw new UsageError(`${what} cannot be "${value}"${validNote(valid)}.`);
}

function nameWords(spec: CommandSpec, given: readonly string[]): Record<string, string> {
  const specs = spec.words ?? [];
  if (given.length > specs.length) {
    const extra = given[specs.length]!;
    const takes = specs.length === 0 ? 'no words' : specs.map(({ name }) => `<${name}>`).join(' ');
    throw new UsageError(`"${extra}" is one word too many: ${spec.name} takes ${takes}.`);
  }
  const named: Record<string, string> = {};
  for (const [place, word] of specs.entries()) {
    const value = given[place];
    if (value === undefined && !word.optional) {
      throw new UsageError(`<${word.name}> is missing${validNote(word.valid)}.`);
    }
    if (value === undefined) continue;
    checkValid(word.name, value, word.valid);
    named[word.name] = value;
  }
  return named;
}

function unknownOption(raw: string, specs: Readonly<Record<string, OptionSpec>>): UsageError {
  const valid = [...Object.keys(specs), 'help'].map((name) => `--${name}`);
  return new UsageError(`${raw} is not an option; valid: ${valid.join(', ')}.`);
}

function aboutNote(about: string, valid: readonly string[] | undefined): string {
  return `${about.replace(/\.$/, '')}${validNote(valid)}.`;
}

function validNote(valid: readonly string[] | undefined): string {
  return valid === undefined ? '' : `; valid: ${valid.join(', ')}`;
}
