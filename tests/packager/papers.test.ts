import { describe, expect, it } from 'vitest';
import { curriculumCsv, curriculumPage } from '../../src/packager/papers/curriculum.ts';
import { LESSON_PLAN } from '../../src/packager/papers/lesson-sheet.ts';
import type { PaperContent } from '../../src/packager/papers/paper-content.ts';
import { PAPERS, papersFor } from '../../src/packager/papers/papers-for.ts';
import { SLIPS_PER_PAGE } from '../../src/packager/papers/slips.ts';
import { paperContent } from './papers-fixture.ts';

/** Words of a paper as a reader sees them, with single spaces. */
function wordsOf(file: string, changes: Partial<PaperContent> = {}): string {
  return seen(papersFor(paperContent(changes), '').get(file)!);
}

function mapWords(changes: Partial<PaperContent>): string {
  return seen(curriculumPage(paperContent(changes), 'map.csv'));
}

function seen(page: string): string {
  return page
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
}

const ALL = [
  ...PAPERS,
  {
    file: 'the curriculum map',
    page: (content: PaperContent) => curriculumPage(content, 'map.csv'),
  },
];

const SCHOOL = { adult: { name: 'Ms Bell', role: 'safeguarding lead', where: 'Room 4' } };
const settings = paperContent().settings;

describe('every paper', () => {
  it.each(ALL)('$file keeps to the content security policy', ({ page }) => {
    const paper = page(paperContent());
    expect(paper).toContain("default-src 'none'; style-src 'self'");
    expect(paper).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/);
  });

  it.each(ALL)(
    '$file names its module, ages and language, and leaves no blank open',
    ({ page }) => {
      const paper = page(paperContent());
      expect(paper).toContain('<html lang="en-GB">');
      expect(paper).toMatch(/Meeting up,\s+ages 9 to 11/);
      expect(paper).not.toMatch(/\{\{|undefined|\[object/);
    },
  );

  it.each(ALL)('$file has no line in a list without words', ({ page }) => {
    const lines = page(paperContent()).match(/<li[^>]*>[^]*?<\/li>/g) ?? [];
    expect(lines.filter((line) => !/[\p{L}\d]/u.test(seen(line)))).toEqual([]);
  });

  it('comes with its style sheet', () => {
    expect(papersFor(paperContent(), 'p {}').get('papers.css')).toBe('p {}');
  });

  it('cannot be made when a text is missing', () => {
    const content = paperContent();
    const outline = {
      ...content.outline,
      episodes: content.outline.episodes.map((episode) => ({ ...episode, story: 'unwritten' })),
    };
    expect(() => papersFor({ ...content, outline }, '')).toThrow('story.unwritten.title');
  });
});

describe("the safeguarding lead's brief", () => {
  it('tells what is shown: every story with its place, and every rule', () => {
    const words = wordsOf('brief.html');
    expect(words).toContain('“The tournament”, in a game lobby: About the tournament.');
    expect(words).toContain('“A trial for &lt;Callum&gt;”, in a social feed: About the trial.');
    expect(words).toContain('each about 12 minutes');
    expect(words).toContain('asks to meet, say no.');
    expect(words).toContain('Anyone can make up a name');
  });

  it('tells for every rule what pupils may come to say', () => {
    const words = wordsOf('brief.html');
    for (const part of [
      'asked to meet, they have said yes',
      'was not who they said',
      'keep a secret',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('tells what the platform records, rule by rule, and what it does not', () => {
    const words = wordsOf('brief.html', { settings: { ...settings, passMark: 75 } });
    expect(words).toContain('passed (from 75 %)');
    expect(words).toContain('on these rules: “Meeting up”, “Who is it really?”.');
    expect(words).toContain('Never listed one by one: answers on “Telling”');
    expect(words).toContain('Opening “Get help” is never recorded');
  });

  it('says that results are no risk screening', () => {
    expect(wordsOf('brief.html')).toContain('Results are no risk screening');
  });

  it('marks each help route as checked on its day or as not yet checked', () => {
    const [first, second, ...rest] = paperContent().signposts;
    const signposts = [{ ...first!, verifiedOn: '2026-03-04' }, second!];
    expect(rest.length).toBeGreaterThan(0);
    const words = wordsOf('brief.html', { signposts });
    expect(words).toContain('Call 999 (checked 2026-03-04; check again after 2026-08-31)');
    expect(words).toContain('Use 18000 (not yet checked)');
    expect(words).not.toContain('Childline');
  });

  it('says for whom a route for adults is', () => {
    expect(wordsOf('brief.html')).toContain('NSPCC 0808 800 5000, for adults only');
  });

  it("names the school's adult, or says that none was filled in", () => {
    expect(wordsOf('brief.html')).toContain('no name has been filled in');
    const words = wordsOf('brief.html', { settings: { ...settings, school: SCHOOL } });
    expect(words).toContain('Ms Bell (safeguarding lead), Room 4');
    expect(words).not.toContain('no name has been filled in');
  });
});

describe('the disclosure card', () => {
  it('says to listen, to promise no secret, not to question, to write, to tell, to leave images', () => {
    const words = wordsOf('card.html');
    for (const part of [
      'Listen.',
      'Do not promise to keep it secret.',
      'Do not question them.',
      'Write their words down',
      'Tell the safeguarding lead the same day',
      'Do not view or copy images.',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('sends staff to the safeguarding lead and says whom pupils are told they can go to', () => {
    const school = { adult: { ...SCHOOL.adult, role: 'learning mentor' } };
    const words = wordsOf('card.html', { settings: { ...settings, school } });
    expect(words).toContain('Tell the safeguarding lead the same day');
    expect(words).toContain('pupils read that they can go to Ms Bell (learning mentor), Room 4.');
  });
});

describe('the lesson sheet', () => {
  it('plans 40 minutes in the order of the lesson', () => {
    expect(LESSON_PLAN.map(({ minutes }) => minutes)).toEqual([5, 5, 12, 8, 5, 5]);
    expect(LESSON_PLAN.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40);
    expect(wordsOf('sheet.html')).toMatch(
      /5 Log in .* 5 Starter .* 12 Story .* 8 Talk .* 5 Slip .* 5 Spare/,
    );
  });

  it("begins with the module's own question", () => {
    expect(wordsOf('sheet.html')).toContain('In pairs: How well can you know somebody?');
  });

  it('says that curriculum item numbers are not checked', () => {
    const words = wordsOf('sheet.html');
    expect(words).toContain('“Meeting up”: RSHE P-OSA-2, P-BS-4');
    expect(words).toContain('have not been checked at their source');
  });
});

describe('the curriculum map', () => {
  it('shows every reference of every rule, the stories, and which frameworks nobody has checked', () => {
    const outline = {
      ...paperContent().outline,
      episodes: paperContent().outline.episodes.map((one) => ({ ...one, rules: ['MEET'] })),
    };
    const words = mapWords({ outline });
    expect(words).toMatch(
      /Meeting up P-OSA-2, P-BS-4, S-BS-4, S-PS-6 Contact Online relationships KS2.7 .* The tournament/,
    );
    expect(words).toContain('Unverified, please check before you rely on them: references to RSHE');
  });

  it('shows of every story what any of its rules refers to, each once', () => {
    const [tournament, ...others] = paperContent().outline.episodes;
    const episodes = [{ ...tournament!, rules: ['MEET', 'WHO'] }, ...others];
    const words = mapWords({ outline: { ...paperContent().outline, episodes } });
    expect(words).toMatch(
      /The tournament P-OSA-2, P-BS-4, S-BS-4, S-PS-6, P-BS-5, S-OSA-3, S-BS-3 Contact Online rel.* Meeting up, Who is it really\?/,
    );
  });

  it('says its column in every cell, for a phone on which these are lines', () => {
    const page = curriculumPage(paperContent(), 'map.csv');
    const tables = page.split('<table').slice(1);
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const heads = [...table.matchAll(/<th [^>]*scope="col">([^<]+)/g)].map(([, head]) => head);
      const rows = table.split('<tr').slice(2);
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) {
        const columns = [...row.matchAll(/data-column="([^"]+)"/g)].map(([, column]) => column);
        expect(columns).toEqual(heads.slice(1));
      }
    }
  });

  it('names no framework as unchecked once all are checked', () => {
    const curriculum = paperContent().curriculum.map((one) => ({
      ...one,
      verifiedOn: '2026-03-04',
    }));
    expect(mapWords({ curriculum })).not.toContain('Unverified');
  });

  it('is a table for spreadsheets too, a reference a line, quoted and free of formulas', () => {
    const [first] = paperContent().rules;
    const rules = [{ ...first!, curriculum: { ...first!.curriculum, rshe: ['=1+1', 'a "b'] } }];
    const csv = curriculumCsv(paperContent({ rules }));
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe(
      '"Module","Ages","Rule id","Rule","Story","Framework","Reference","Checked at its source"',
    );
    expect(lines[1]).toBe(
      `"Meeting up","9-11","MEET","Meeting up","","RSHE 2025","'=1+1","not yet"`,
    );
    expect(lines[2]).toContain(',"a ""b",');
  });

  it('has a line there for each story that practises the rule', () => {
    const { outline } = paperContent();
    const episodes = outline.episodes.map((one) => ({ ...one, rules: ['MEET'] }));
    const csv = curriculumCsv(paperContent({ outline: { ...outline, episodes } }));
    const lines = csv.split('\r\n').filter((line) => line.includes('"P-OSA-2"'));
    expect(lines.map((line) => line.split('","')[4])).toEqual([
      'The tournament',
      'A trial for <Callum>',
      'What Priya is planning',
      '',
    ]);
  });
});

describe('the slips', () => {
  it('give everyone the same three boxes', () => {
    const slips = wordsOf('slips.html').match(/☐ I’m fine ☐ I’d like a chat ☐ Not sure/g);
    expect(slips).toHaveLength(SLIPS_PER_PAGE);
  });
});
