import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { FAULT_CASES, type Seen } from './cases.ts';

/** Where the table is kept. */
export const TABLE_FILE = 'docs/fault-cases.md';

const CALL = /\bfault\(\s*(\d+),\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;

/** A test of a fault case. */
export interface FaultTest {
  readonly number: number;
  readonly file: string;
  readonly holds: string;
}

/** Every test whose title is made by `fault`, in the order of the numbers. */
export function faultTests(): readonly FaultTest[] {
  const names = readdirSync('tests', { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .sort()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(CALL)].map(([, number, plain, quoted]) => ({
        number: Number(number),
        file,
        // What changes from run to run of one test.
        holds: (plain ?? quoted ?? '').replace(/\\(.)/g, '$1').replaceAll('%s', '…'),
      })),
    )
    .sort((a, b) => a.number - b.number);
}

/** The table of fault cases, their tests and what a pupil reads. */
export function faultTable(): string {
  const tests = faultTests();
  const rows = Object.entries(FAULT_CASES).map(([number, { case: name, sees }]) => {
    const own = tests.filter((test) => test.number === Number(number));
    const listed = own.map(({ file, holds }) => `${holds} ([${nameOf(file)}](../${file}))`);
    return [number, name, wordsOf(sees), listed.join('<br>')];
  });
  const lines = [
    ['#', 'case', 'the pupil reads', 'what is tested'],
    ['--:', '---', '---', '---'],
  ];
  return [
    '# Fault cases',
    '',
    'What goes wrong on real platforms and devices, what a pupil reads then, and the tests that prove what holds.',
    'Most of these tests run for both standards, and many on several kinds of platform. This page is made from the',
    'tests: `npm run fault-cases` writes it, and a test fails when it is out of date.',
    '',
    ...[...lines, ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`),
    '',
  ].join('\n');
}

/** What the indicator and the notice beside it say, in English. */
function wordsOf(seen: readonly Seen[]): string {
  const { save, mode } = parse(readFileSync('locales/en-GB/app.yaml', 'utf8')) as Record<
    'save' | 'mode',
    Readonly<Record<string, string>>
  >;
  return seen
    .map((one) => {
      const [status = '', reason] = one.split(':');
      return [`“${save[status]}”`, ...(reason === undefined ? [] : [mode[reason]])].join(' ');
    })
    .join('<br>');
}

const nameOf = (file: string): string =>
  file.slice(file.lastIndexOf('/') + 1).replace('.test.ts', '');
const escaped = (cell: string): string => cell.replaceAll('|', '\\|');
