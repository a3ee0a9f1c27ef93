import type { YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { type FilePlace, filePlace } from './file-place.ts';
import { loadWords } from './load-words.ts';
import {
  castSchema,
  coursesSchema,
  curriculumSchema,
  moduleSchema,
  picturesSchema,
  registrySchema,
  rulesSchema,
  signpostsSchema,
} from './module.ts';
import type { Problem } from './problem.ts';
import {
  type BankSource,
  FILES,
  type ModuleSource,
  type Project,
  type StorySource,
  type TextFile,
} from './project.ts';
import { bankSchema } from './question.ts';
import { problem, withPlace } from './report-problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { storySchema } from './story.ts';
import { traceSchema } from './trace-file.ts';
import { type SourceText, parseSource, placeAt } from './yaml-source.ts';

/** Text by file, relative to the project, with `/`. */
export type FileTexts = Readonly<Record<string, string>>;

/** Reads content: every fault of form is a problem with its line, and nothing is ever thrown. */
export function loadProject(files: FileTexts): {
  readonly project: Project;
  readonly problems: readonly Problem[];
} {
  const reading = new Reading();
  const places = Object.keys(files)
    .filter((file) => /^(modules|locales)\//.test(file))
    .sort()
    .map((file) => reading.open(file, files[file]!));

  const shared = <S extends z.ZodType>(file: string, schema: S, none: z.output<S>) =>
    file in files ? (reading.read(file, schema) ?? none) : (reading.miss(file), none);
  const project: Project = {
    rules: shared(FILES.rules, rulesSchema, []),
    cast: shared(FILES.cast, castSchema, []),
    pictures: shared(FILES.pictures, picturesSchema, []),
    curriculum: shared(FILES.curriculum, curriculumSchema, []),
    trace: shared(FILES.trace, traceSchema, []),
    courses: shared(FILES.courses, coursesSchema, []),
    registry: shared(FILES.registry, registrySchema, { blocks: [] }),
    signposts: places.flatMap((place) => {
      if (place.kind !== 'signposts') return [];
      const read = reading.read(place.file, signpostsSchema);
      if (read === undefined) return [];
      const { nation, routes: signposts } = read;
      const { file, region } = place;
      return [{ file, region, signposts, ...(nation === undefined ? {} : { nation }) }];
    }),
    modules: moduleFolders(places).flatMap((folder) => reading.readModule(folder, places)),
    locales: reading.readLocales(places),
    sources: reading.sources,
    broken: reading.broken,
  };
  const problems = reading.problems.map((found) => withPlace(found, reading.sources));
  return { project, problems };
}

/** What has been read so far and what was wrong with it. */
class Reading {
  readonly sources = new Map<string, SourceText>();
  readonly broken = new Set<string>();
  readonly problems: Problem[] = [];

  open(file: string, text: string): FilePlace {
    const source = parseSource(file, text);
    this.sources.set(file, source);
    const place = filePlace(file);
    if (place.kind === 'unknown') {
      this.problems.push(problem('file-unknown', file, []));
      return place;
    }
    // The parser stumbles on over what follows the first fault.
    const [first] = source.document.errors;
    if (first !== undefined) {
      this.broken.add(file);
      this.problems.push(brokenYaml(source, first));
    }
    return place;
  }

  miss(file: string): void {
    this.broken.add(file);
    this.problems.push(problem('file-missing', file, []));
  }

  read<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
    const data = this.data(file);
    if (data === undefined) return undefined;
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    this.broken.add(file);
    this.problems.push(...schemaProblems(file, data, result.error.issues));
    return undefined;
  }

  readModule({ folder, id, band }: ModuleFolder, places: readonly FilePlace[]): ModuleSource[] {
    const stories: StorySource[] = [];
    const banks: BankSource[] = [];
    for (const place of places) {
      if (!('folder' in place) || place.folder !== folder) continue;
      if (place.kind === 'story') {
        const story = this.read(place.file, storySchema);
        if (story && this.isNamed(place.file, 'id', story.id, place.id)) {
          stories.push({ file: place.file, story });
        }
      } else if (place.kind === 'bank') {
        const bank = this.read(place.file, bankSchema);
        if (bank && this.isNamed(place.file, 'rule', bank.rule, place.rule)) {
          banks.push({ file: place.file, bank });
        }
      }
    }
    const file = `${folder}/module.yaml`;
    if (!this.sources.has(file)) {
      this.miss(file);
      return [];
    }
    const module = this.read(file, moduleSchema);
    if (module === undefined) return [];
    if (!this.isNamed(file, 'id', module.id, id)) return [];
    if (!this.isNamed(file, 'band', module.band, band)) return [];
    // The checks name what is not there, and blame nothing that rests on it.
    const named = [
      ...module.episodes.map((story) => `story-${story}`),
      ...module.rules.map((rule) => `bank-${rule}`),
    ];
    for (const name of named) {
      const there = `${folder}/${name}.yaml`;
      if (!this.sources.has(there)) this.broken.add(there);
    }
    const source: ModuleSource = {
      id,
      band,
      folder,
      file,
      module,
      stories: inOrder(stories, ({ story }) => story.id, module.episodes),
      banks: inOrder(banks, ({ bank }) => bank.rule, module.rules),
    };
    return [source];
  }

  readLocales(places: readonly FilePlace[]): Record<string, TextFile[]> {
    const locales: Record<string, TextFile[]> = {};
    for (const place of places) {
      if (place.kind !== 'words') continue;
      const files = (locales[place.language] ??= []);
      const data = this.data(place.file);
      if (data === undefined) continue;
      const { words, problems } = loadWords(place.file, data);
      if (problems.length > 0) this.broken.add(place.file);
      this.problems.push(...problems);
      const { file, prefix, module } = place;
      files.push({ file, prefix, words, ...(module === undefined ? {} : { module }) });
    }
    return locales;
  }

  private data(file: string): unknown {
    if (this.broken.has(file)) return undefined;
    try {
      return this.sources.get(file)!.document.toJS() ?? {};
    } catch (error) {
      // An alias without its anchor is found only now.
      this.broken.add(file);
      this.problems.push(
        problem('yaml-broken', file, [], { detail: (error as Error).message, fault: 'BAD_ALIAS' }),
      );
      return undefined;
    }
  }

  private isNamed(file: string, field: string, given: string, expected: string): boolean {
    if (given === expected) return true;
    this.broken.add(file);
    this.problems.push(problem('name-mismatch', file, [field], { field, given, expected }));
    return false;
  }
}

function brokenYaml(source: SourceText, { code, message, pos }: YAMLParseError): Problem {
  const args = { detail: message.split('\n')[0]!, fault: code };
  return { ...problem('yaml-broken', source.file, [], args), ...placeAt(source, pos[0]) };
}

type ModuleFolder = Pick<ModuleSource, 'folder' | 'id' | 'band'>;

function moduleFolders(places: readonly FilePlace[]): ModuleFolder[] {
  const folders = new Map<string, ModuleFolder>();
  for (const place of places) {
    if (!('folder' in place)) continue;
    const { folder, moduleId: id, band } = place;
    folders.set(folder, { folder, id, band });
  }
  return [...folders.values()];
}

function inOrder<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  order: readonly string[],
): T[] {
  const rank = (item: T) => {
    const place = order.indexOf(nameOf(item));
    return place < 0 ? order.length : place;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}
