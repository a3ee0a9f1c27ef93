import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/args.ts';
import { readSchool } from '../../src/cli/read-school.ts';

describe('a school file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'school-'));
    file = join(folder, 'school.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read, with a byte order mark or without', () => {
    const school = { adult: { name: 'Ms Bell', where: 'Room 4' } };
    for (const start of ['', '\uFEFF']) {
      writeFileSync(file, start + JSON.stringify(school));
      expect(readSchool(file)).toEqual(school);
    }
  });

  it.each([
    ['{', 'is not JSON', 'it should look like'],
    ['{}', 'adult must be an object', '"name"'],
    ['[]', 'must be an object', '"adult"'],
    ['{"adult":{}}', 'adult.name must be text in quotes'],
    ['{"adult":{"name":7}}', 'adult.name must be text in quotes'],
    ['{"adult":{"name":"  "}}', 'adult.name is empty', 'leave it out'],
    [`{"adult":{"name":"${'x'.repeat(81)}"}}`, 'adult.name is too long', '80'],
    [
      '{"adult":{"name":"A","phone":"1"}}',
      'adult.phone is not known',
      'valid: name, role, where, when',
    ],
    ['{"adult":{"name":"A"},"pupils":[]}', 'pupils is not known', 'valid: adult'],
  ])('with %s is refused by name, place and remedy', (text, ...parts) => {
    writeFileSync(file, text);
    expect(() => readSchool(file)).toThrow(UsageError);
    for (const part of [file, ...parts]) expect(() => readSchool(file)).toThrow(part);
  });

  it('tells all its faults at once', () => {
    writeFileSync(file, '{"adult":{"name":"","who":1,"when":2}}');
    const lines = messageOf(() => readSchool(file)).split('\n');
    expect(lines).toHaveLength(3);
  });

  it('that is not there is refused by name', () => {
    expect(() => readSchool(file)).toThrow(`${file}: cannot be read`);
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
