import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileTexts, loadProject } from '../content/load.ts';

const FOLDERS = ['modules', 'locales', 'schemas'];

/** Reads all content files below a project's folder; text by file, relative, with `/`. */
export function readProjectFiles(root: string): FileTexts {
  const files: Record<string, string> = {};
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(file);
      else if (/\.(ya?ml|json)$/.test(entry.name))
        files[file] = readFileSync(join(root, file), 'utf8');
    }
  };
  const present = new Set(readdirSync(root));
  for (const folder of FOLDERS) if (present.has(folder)) visit(folder);
  return files;
}

/** Reads and loads the project in a folder, which is the current one unless given. */
export function readProject(root: string = process.cwd()): ReturnType<typeof loadProject> {
  return loadProject(readProjectFiles(root));
}
