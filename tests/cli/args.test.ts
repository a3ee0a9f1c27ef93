import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CommandSpec,
  helpText,
  readArgs,
  runCommand,
  UsageError,
} from '../../src/cli/args.ts';

const spec: CommandSpec = {
  name: 'bake',
  about: 'Bakes a cake.',
  words: [
    { name: 'cake', about: 'Which cake', valid: ['plum', 'lemon'] },
    { name: 'size', about: 'How big', optional: true },
  ],
  options: {
    icing: { type: 'flag', about: 'Put icing on.' },
    oven: { type: 'text', about: 'Which oven', valid: ['gas', 'wood'] },
    guest: { type: 'list', about: 'Who comes', value: 'name' },
  },
};

function errorOf(args: string[]): string {
  try {
    readArgs(spec, args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('no error');
}

describe('a command line', () => {
  it('gives words, flags, texts and lists by name', () => {
    const given = readArgs(spec, ['plum', '--icing', '--oven=gas', '--guest', 'Kit', '--guest=Jo']);
    expect(given.words).toEqual({ cake: 'plum' });
    expect([...given.flags]).toEqual(['icing']);
    expect(given.texts).toEqual({ oven: 'gas' });
    expect(given.lists).toEqual({ guest: ['Kit', 'Jo'] });
  });

  it.each([
    [['fig'], 'cake cannot be "fig"; valid: plum, lemon.'],
    [[], '<cake> is missing; valid: plum, lemon.'],
    [['plum', 'big', 'hot'], '"hot" is one word too many: bake takes <cake> <size>.'],
    [['plum', '--sugar'], '--sugar is not an option; valid: --icing, --oven, --guest, --help.'],
    [['plum', '--sugar=2'], '--sugar is not an option; valid: --icing, --oven, --guest, --help.'],
    [['plum', '--oven', 'ice'], '--oven cannot be "ice"; valid: gas, wood.'],
    [['plum', '--oven'], '--oven needs a value; valid: gas, wood.'],
    [['plum', '--icing=yes'], '--icing takes no value.'],
  ])('%j is answered in one line that lists what is valid', (args, message) => {
    expect(errorOf(args)).toBe(message);
    expect(message).not.toContain('\n');
  });

  it('does not take the name of an inherited property for an option', () => {
    expect(errorOf(['plum', '--toString'])).toContain('--toString is not an option');
  });

  it('names every word, option and valid value in its help', () => {
    const help = helpText(spec);
    for (const part of ['<cake>', '[size]', 'plum, lemon', '--icing', '--guest <name>', '--help']) {
      expect(help).toContain(part);
    }
  });
});

describe('running a command', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  it.each([
    [['plum'], 7],
    [['--help'], 0],
    [['fig'], 2],
  ])('%j ends with exit code %i', async (args, code) => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await runCommand(spec, () => 7, args);
    expect(process.exitCode).toBe(code);
  });

  it('lets an error that is no usage error pass through', async () => {
    const broken = () => Promise.reject(new TypeError('oven broken'));
    await expect(runCommand(spec, broken, ['plum'])).rejects.toThrow('oven broken');
  });
});
