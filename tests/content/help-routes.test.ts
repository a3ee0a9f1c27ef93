import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { Signpost } from '../../src/content/module.ts';
import type { Project } from '../../src/content/project.ts';
import {
  FRESH_DAYS,
  daysSinceVerified,
  freshUntil,
  helpRoutes,
  regionsOf,
  signpostsOf,
} from '../../src/content/signposts.ts';
import { textsIn, wordsOf } from '../../src/content/word-tree.ts';

const route = (id: string, more: Partial<Signpost> = {}): Signpost => ({
  id,
  urgency: 'talk',
  nation: ['england', 'scotland'],
  audience: 'everyone',
  ...more,
});

const neutral = [
  route('school'),
  route('gateway'),
  route('reports', { nation: ['england'], audience: 'adults' }),
  route('police'),
];

function projectWith(...regions: readonly Omit<Project['signposts'][number], 'file'>[]): Project {
  const signposts = [{ region: 'uk', signposts: neutral }, ...regions];
  return { signposts: signposts.map((source) => ({ file: source.region, ...source })) } as never;
}

const idsOf = (signposts: readonly Signpost[]) => signposts.map(({ id }) => id);

describe('help routes of a region', () => {
  const force: Omit<Project['signposts'][number], 'file'> = {
    region: 'mercia',
    nation: 'england',
    signposts: [route('meeting'), route('own-gateway', { replaces: 'gateway' })],
  };

  it('are the neutral ones, each replaced in its place, and then its own', () => {
    const ids = idsOf(signpostsOf(projectWith(force), 'mercia'));
    expect(ids).toEqual(['school', 'own-gateway', 'reports', 'police', 'meeting']);
  });

  it('are all of them in the neutral region', () => {
    expect(signpostsOf(projectWith(force), 'uk')).toEqual(neutral);
  });

  it('leave out what the nation does not have', () => {
    const scotland = { region: 'scotland', nation: 'scotland', signposts: [] } as const;
    const ids = idsOf(signpostsOf(projectWith(scotland), 'scotland'));
    expect(ids).toEqual(['school', 'gateway', 'police']);
  });

  it('do not exist for a region that there is not', () => {
    expect(() => signpostsOf(projectWith(force), 'narnia')).toThrow(/narnia/);
  });

  it('come to pupils without those for adults, and with no other words', () => {
    const words = { signposts: { school: { name: 'School' }, reports: { name: 'Reports' } } };
    const help = helpRoutes(projectWith(force), 'mercia', words);
    expect(idsOf(help.signposts)).toEqual(['school', 'own-gateway', 'police', 'meeting']);
    expect(help.words).toEqual({ signposts: { school: { name: 'School' } } });
  });

  it('have the neutral region first', () => {
    expect(regionsOf(projectWith(force))).toEqual(['uk', 'mercia']);
  });
});

describe('a help route that somebody looked at', () => {
  const looked = route('line', { verifiedOn: '2026-01-01' });

  it('counts as looked at for half a year, by the day that it is asked about', () => {
    expect(daysSinceVerified(looked, '2026-06-30')).toBe(FRESH_DAYS);
    expect(daysSinceVerified(looked, '2026-07-01')).toBe(FRESH_DAYS + 1);
    expect(freshUntil(looked)).toBe('2026-06-30');
  });

  it('has no such day when nobody has looked at it', () => {
    expect(daysSinceVerified(route('line'), '2026-06-30')).toBeUndefined();
    expect(freshUntil(route('line'))).toBeUndefined();
  });
});

const { project } = readProject();
const words = wordsOf(project, { id: 'none', band: '9-11' }, 'en-GB');

describe.each(regionsOf(project))('the help routes of %s', (region) => {
  const all = signpostsOf(project, region);
  const help = helpRoutes(project, region, words);
  const read = (ids: readonly string[]) =>
    textsIn(help.words)
      .filter(({ path }) => ids.includes(path[1]!))
      .map(({ text }) => text)
      .join(' ');
  const urgent = (urgency: Signpost['urgency']) =>
    help.signposts.filter((post) => post.urgency === urgency);

  it('have 999, 18000 and registered text 999 for danger now, and nothing of 101', () => {
    const now = urgent('now-danger');
    expect(now.map(({ phone }) => phone)).toEqual(['999', '18000', '999']);
    expect(read(idsOf(now))).not.toContain('101');
    expect(read(['text-999'])).toMatch(/signed up/);
  });

  it('have 101 and 18001 101 for what can wait, and send danger elsewhere', () => {
    const phones = urgent('not-urgent').flatMap(({ phone }) => phone ?? []);
    expect(phones).toEqual(['101', '18001 101']);
    expect(read(['textphone-101'])).toMatch(
      /nobody is in danger now.*Danger right now\. Use 18000/s,
    );
  });

  it('send nobody to CEOP for bullying, or for a fake or hacked account', () => {
    expect(read(['ceop'])).toMatch(/Bullying, or a fake or hacked account\. Tell an adult/);
    const [wanted] = textsIn(help.words).filter(({ path }) => path.join() === 'signposts,ceop,for');
    expect(wanted!.text).not.toMatch(/bull|hack|account/i);
  });

  it('show pupils no line for adults, and none for over 18s', () => {
    const adults = all.filter(({ audience }) => audience === 'adults');
    expect(idsOf(adults)).toEqual(expect.arrayContaining(['nspcc', 'image-abuse-adults']));
    const shown = JSON.stringify(help);
    for (const { id, phone } of adults) {
      expect(shown).not.toContain(`"${id}"`);
      if (phone !== undefined && phone !== '101') expect(shown).not.toContain(phone);
    }
    expect(shown).not.toMatch(/revenge|over 18/i);
  });

  it('name no service that is gone', () => {
    const names = all.map(({ id }) => JSON.stringify(words.signposts?.[id as never]));
    expect(names.join()).not.toMatch(/Action Fraud|The Mix\b/);
  });

  it('tell adults one way to report a scam by phone', () => {
    const ways = idsOf(all).filter((id) => ['report-fraud', 'fraud-scotland'].includes(id));
    const own = region === 'scotland' ? ['fraud-scotland'] : ['report-fraud'];
    expect(ways).toEqual(region === 'uk' ? ['report-fraud', 'fraud-scotland'] : own);
  });

  it('say of help after a crime that it is free, private with its limit, reported or not', () => {
    const [service] = idsOf(all).filter((id) => /victim/.test(id));
    const text = read([service!]);
    expect(text).toMatch(/does not matter if the police know/);
    expect(text).toMatch(/free/);
    expect(text).toMatch(/private, unless someone is in serious danger/);
    expect(text).toMatch(/advice and information.*feelings and practical.*speak up.*experts/);
    expect(text).toMatch(/how to reach you, and in short what happened.*say no.*later/);
  });
});

describe('the help routes of Staffordshire', () => {
  const all = signpostsOf(project, 'staffordshire');
  const ids = idsOf(all);

  it('name the gateway and the advice of its police, in place of the neutral ones', () => {
    expect(ids).toEqual(
      expect.arrayContaining(['staffordshire-victims', 'staffordshire-prevention']),
    );
    expect(ids).not.toContain('victim-service');
    expect(ids).not.toContain('crime-prevention');
  });

  it('give no number of the gateway, which changed hands', () => {
    expect(all.find(({ id }) => id === 'staffordshire-victims')).not.toHaveProperty('phone');
    expect(JSON.stringify(helpRoutes(project, 'staffordshire', words))).not.toMatch(
      /0\d{4} ?\d{6}/,
    );
  });
});
