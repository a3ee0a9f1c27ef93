import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { BANDS, FRAMEWORKS } from '../../src/content/names.ts';
import { textAt, wordsOf } from '../../src/content/word-tree.ts';

const { project } = readProject();
const words = wordsOf(project, { id: 'none', band: '9-11' }, 'en-GB');

describe.each(project.rules.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  it('is worded for all three ages, each in its own way', () => {
    const wordings = BANDS.map((band) => textAt(words, ['rules', id, 'rule', band]));
    expect(wordings.every((wording) => wording !== undefined)).toBe(true);
    expect(new Set(wordings).size).toBe(BANDS.length);
  });

  it('says that one can still tell when it has already happened', () => {
    const told = textAt(words, ['rules', id, 'told']);
    expect(told).toMatch(/\bstill\b/);
    expect(told).toMatch(/\btell\b/);
  });

  it('names what each framework says by a whole reference', () => {
    const references = FRAMEWORKS.flatMap((framework) => rule.curriculum[framework]);
    expect(references.length).toBeGreaterThan(0);
    // A list item without quotes breaks apart at its comma.
    for (const reference of references) expect(reference).toMatch(/^[A-Z]/);
  });
});
