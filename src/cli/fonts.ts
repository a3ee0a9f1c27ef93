import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './args.ts';
import { readProjectFiles } from './read-project.ts';
import { FONT_FOLDER, allWords, subsetFonts } from './subset-fonts.ts';

await runCommand(
  {
    name: 'fonts',
    about: `Writes the faces to ${FONT_FOLDER} with the characters that the words in locales/ use.`,
  },
  async () => {
    const root = process.cwd();
    mkdirSync(join(root, FONT_FOLDER), { recursive: true });
    for (const [name, bytes] of await subsetFonts(root, allWords(readProjectFiles(root)))) {
      writeFileSync(join(root, FONT_FOLDER, name), bytes);
      console.log(`${name.padEnd(18)} ${String(bytes.length).padStart(6)} bytes`);
    }
    return 0;
  },
);
