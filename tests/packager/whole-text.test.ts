import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { sitePapers, sitePapersOf } from '../../src/cli/site-papers.ts';
import { plainText } from '../../src/content/word-count.ts';
import { branchAt, textsIn, wordsOf } from '../../src/content/word-tree.ts';

const { project } = readProject();
const pages = sitePapers(process.cwd(), project);

/** Kind answers to needless flags, lines for grown-ups, and the names of apps are no part of the run of a text. */
const LEFT_OUT = /^(fine\.|app$|about$)|\.talk$/;

function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

describe.each(project.modules)('the whole text of $id $band', (module) => {
  const words = wordsOf(project, module, 'en-GB');
  const page = pages.get(sitePapersOf(module, 'en-GB').text)!;

  it('has every word of its stories and questions, without marks', () => {
    const stories = module.stories.flatMap(({ story }) =>
      textsIn(branchAt(words, ['story', story.id])).filter(
        ({ path }) => !LEFT_OUT.test(path.join('.')),
      ),
    );
    const questions = textsIn(branchAt(words, ['bank']));
    const seen = plain(page);
    const missing = [...stories, ...questions]
      .map(({ text }) => plainText(text).replaceAll(/\s+/g, ' ').trim())
      .filter((text) => !seen.includes(text));
    expect(missing).toEqual([]);
    expect(seen).not.toMatch(/\(\([a-z]/);
    expect(seen).not.toContain('[[');
  });

  it('has no line in a list without words', () => {
    expect(page).not.toMatch(/<li[^>]*>(\s|<(?!\/li)[^>]*>)*<\/li>/);
  });

  it('keeps to the content security policy and leaves no blank open', () => {
    expect(page).toContain("default-src 'none'; style-src 'self'");
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:|\{\{|undefined|\[object/);
  });
});
