import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { reviewersKit, sitePapers, sitePapersOf } from '../../src/cli/site-papers.ts';
import { type Project, findModule } from '../../src/content/project.ts';

const { project } = readProject();
const module = project.modules[0]!;

function kitOf(changed: Project = project): string {
  return reviewersKit(changed, findModule(changed, module.id, module.band), 'en-GB');
}

const stateIn = (kit: string) => /was read: ([0-9a-f]{8})\./.exec(kit)?.[1];

describe('the kit for a reviewer', () => {
  const kit = kitOf();

  it('has all that the module says, to read beside the checklist', () => {
    const text = sitePapers(process.cwd(), project).get(sitePapersOf(module, 'en-GB').text)!;
    const [, parts] = /<\/header>([^]*)<footer>/.exec(text)!;
    const squeezed = (markup: string) => markup.replaceAll(/\s+/g, ' ').trim();
    expect(squeezed(kit)).toContain(squeezed(parts!));
  });

  it('gives each line of the checklist two boxes and room to say where', () => {
    const box = '<span class="box" role="img" aria-label="Box to tick">☐</span>';
    const rows = kit.match(
      new RegExp(`<th scope="row">[^<]*</th>(\\s*<td>${box}\\s*</td>){2}`, 'g'),
    );
    expect(rows!.length).toBeGreaterThanOrEqual(15);
  });

  it('lists the help routes that nobody has checked, and no others', () => {
    const routes = (changed: Project) => kitOf(changed).match(/<ul class="ticks">/g)!.length;
    const looked = project.signposts.map((source) => ({
      ...source,
      signposts: source.signposts.map((route) => ({ ...route, verifiedOn: '2026-01-01' })),
    }));
    expect(kit).toContain('Childline');
    expect(routes(project)).toBe(2);
    expect(routes({ ...project, signposts: looked })).toBe(1);
  });

  it('has a sheet to sign for the very words that were read', () => {
    const locales = {
      ...project.locales,
      'en-GB': project.locales['en-GB']!.map((file) =>
        file.file.endsWith(`${module.id}/${module.band}/story-${module.module.episodes[0]}.yaml`)
          ? { ...file, words: { ...file.words, teaser: 'Something else.' } }
          : file,
      ),
    };
    expect(stateIn(kit)).toMatch(/^[0-9a-f]{8}$/);
    expect(stateIn(kitOf())).toBe(stateIn(kit));
    expect(stateIn(kitOf({ ...project, locales }))).not.toBe(stateIn(kit));
  });
});
