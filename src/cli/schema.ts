import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../content/editor-schemas.ts';
import { type CommandSpec, runCommand } from './args.ts';

const spec: CommandSpec = {
  name: 'schema',
  about: 'Writes the JSON schemas that editors use for stories, banks and the other content files.',
};

await runCommand(spec, () => {
  mkdirSync('schemas', { recursive: true });
  for (const [file, text] of Object.entries(editorSchemas())) {
    writeFileSync(file, text);
    console.log(file);
  }
  return 0;
});
