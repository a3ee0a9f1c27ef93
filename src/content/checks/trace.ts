import type { Check } from '../check-context.ts';
import { endingWithout } from '../every-way.ts';
import { HELP_PARTS } from '../names.ts';
import { quotedPhrases } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import { FILES, type ModuleSource, type Project } from '../project.ts';
import { problem } from '../report-problem.ts';
import { type Statement, TraceReader } from '../trace.ts';
import type { TraceClause } from '../trace-file.ts';
import { duplicates } from './story-references.ts';

const FILE = FILES.trace;

/**
 * Every statement of the page that the course grew from has its wording; and once the module that owns it is
 * written, a screen and a question that state it, which say so in as many words.
 */
export const checkTrace: Check = (project) => {
  if (project.broken.has(FILE)) return [];
  const reader = new TraceReader(project);
  return [
    ...duplicates(
      FILE,
      project.trace.map(({ id }, place) => ({ id, path: [place] })),
    ),
    ...project.trace.flatMap((clause, place) => clauseProblems(project, reader, clause, place)),
  ];
};

function clauseProblems(
  project: Project,
  reader: TraceReader,
  clause: TraceClause,
  place: number,
): Problem[] {
  const { id, module, planned } = clause;
  const written = reader.modulesOf(clause);
  // Of a module that cannot be read nobody knows what it states.
  const within = new RegExp(`^(modules|locales/[^/]+)/${module}/`);
  if ([...project.broken].some((file) => within.test(file))) return [];
  const isWritten = written.length > 0;
  if (isWritten === planned) {
    const args = { id, module, written: isWritten ? 'is' : 'is not' };
    return [problem('trace-planned', FILE, [place, planned ? 'planned' : 'module'], args)];
  }
  const statements = reader.statementsOf(clause);
  const missing = (kind: Statement['kind'], band: string) =>
    statements.some((one) => one.kind === kind && one.band === band)
      ? []
      : [problem('trace-unstated', FILE, [place, 'id'], { id, kind, band })];
  const unsaid = statements.flatMap((one) => statementProblems(reader, clause, one, place));
  return [
    ...ruleProblems(project, written, clause, place),
    ...(clause.wording.length === 0
      ? [problem('trace-unstated', FILE, [place, 'id'], { id, kind: 'wording', band: 'any age' })]
      : []),
    ...written.flatMap(({ band }) => [...missing('screen', band), ...missing('question', band)]),
    ...unsaid,
    ...(unsaid.length > 0
      ? []
      : written.flatMap((module) => skippedProblems(reader, clause, module, place))),
  ];
}

// In one story of the module at least, no way to an end may pass the clause by.
function skippedProblems(
  reader: TraceReader,
  clause: TraceClause,
  module: ModuleSource,
  place: number,
): Problem[] {
  const { id, part } = clause;
  const { band, stories } = module;
  const screens = clause.stated[band]?.screens ?? [];
  const told = stories.filter(({ story }) =>
    screens.some((screen) => screen.startsWith(`${story.id}/`)),
  );
  if (!HELP_PARTS.includes(part) || told.length === 0) return [];
  const endings = told.map(({ story }) =>
    endingWithout(story, reader.sayingBeats(clause, module, story)),
  );
  if (endings.includes(undefined)) return [];
  const path = [place, 'stated', band, 'screens'];
  return [problem('trace-skipped', FILE, path, { id, band, ending: endings[0]! })];
}

function ruleProblems(
  { rules, broken }: Project,
  written: ReturnType<TraceReader['modulesOf']>,
  { rule }: TraceClause,
  place: number,
): Problem[] {
  if (broken.has(FILES.rules)) return [];
  const valid = written[0]?.module.rules ?? rules.map(({ id }) => id);
  if (valid.includes(rule)) return [];
  return [problem('rule-unknown', FILE, [place, 'rule'], { rule, valid: valid.join(', ') })];
}

function statementProblems(
  reader: TraceReader,
  clause: TraceClause,
  { kind, band, reference, path, exists, quote }: Statement,
  place: number,
): Problem[] {
  const args = { id: clause.id, kind, band, reference };
  if (!exists) return [problem('trace-unknown', FILE, [place, ...path], args)];
  const phrases = reader.phrasesOf(clause);
  if (quote !== undefined || phrases.length === 0) return [];
  const says = quotedPhrases(phrases);
  return [problem('trace-silent', FILE, [place, ...path], { ...args, says })];
}
