import { TRACE_PARTS } from '../content/names.ts';
import type { Project } from '../content/project.ts';
import { type Statement, TraceReader } from '../content/trace.ts';
import type { TraceClause } from '../content/trace-file.ts';

const HEADINGS: Readonly<Record<(typeof TRACE_PARTS)[number], string>> = {
  why: 'WHY IT MATTERS',
  private: 'WHAT TO KEEP PRIVATE',
  remind: 'WHAT TO REMIND A CHILD OF',
  contact: 'HELP AFTER A CRIME',
  prevention: 'CRIME PREVENTION',
  emergency: 'IS IT AN EMERGENCY?',
};

/** The trace: each clause of the advice page, and what states it in wording, screen and question. */
export function traceLines(project: Project): string[] {
  const reader = new TraceReader(project);
  const planned = project.trace.filter((clause) => clause.planned);
  const modules = [...new Set(planned.map(({ module }) => module))].map(
    (id) => `${id} ${planned.filter(({ module }) => module === id).length}`,
  );
  return [
    'THE TRACE: the advice page that this course grew from, clause by clause',
    ...TRACE_PARTS.flatMap((part) => [
      '',
      '='.repeat(80),
      HEADINGS[part],
      ...project.trace
        .filter((clause) => clause.part === part)
        .flatMap((clause) => clauseLines(reader, clause)),
    ]),
    '',
    `${project.trace.length} clauses: ${project.trace.length - planned.length} stated, ${planned.length} planned (${modules.join(', ')}).`,
  ];
}

function clauseLines(reader: TraceReader, clause: TraceClause): string[] {
  const owner = `${clause.rule}, ${clause.module}${clause.planned ? ', planned' : ''}`;
  return [
    '',
    `${clause.id.toUpperCase()}  (${owner})`,
    `   ${reader.textOf(clause)}`,
    ...reader.statementsOf(clause).flatMap(statementLines),
  ];
}

function statementLines({ kind, band, reference, quote }: Statement): string[] {
  return [`   ${kind.padEnd(8)}  ${band}  ${reference}`, `       ${quote ?? 'DOES NOT SAY IT'}`];
}
