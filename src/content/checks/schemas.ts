import type { Check } from '../check-context.ts';
import { problem } from '../report-problem.ts';
import { editorSchemas } from '../editor-schemas.ts';

/** The schemas for editors are those of the present definitions, and content files name theirs. */
export const checkSchemas: Check = (project, { files }) => [
  ...Object.entries(editorSchemas())
    .filter(([file, text]) => files[file] !== text)
    .map(([file]) => problem('schema-stale', file, [])),
  ...project.modules.flatMap(({ file, stories, banks }) =>
    [
      [file, 'module'] as const,
      ...stories.map((story) => [story.file, 'story'] as const),
      ...banks.map((bank) => [bank.file, 'bank'] as const),
    ].flatMap(([name, kind]) => {
      const line = `# yaml-language-server: $schema=../../../schemas/${kind}.schema.json`;
      if (files[name]?.startsWith(line)) return [];
      return [problem('schema-unnamed', name, [], { line }, 'warning')];
    }),
  ),
];
