import { briefPage } from './brief.ts';
import { disclosureCardPage } from './disclosure-card.ts';
import { lessonSheetPage } from './lesson-sheet.ts';
import type { PaperContent } from './paper-content.ts';
import { slipsPage } from './slips.ts';

/** The papers in the order in which a teacher needs them; `name` is the key of their title. */
export const PAPERS = [
  { file: 'brief.html', name: 'papers.brief.name', page: briefPage },
  { file: 'card.html', name: 'papers.card.name', page: disclosureCardPage },
  { file: 'sheet.html', name: 'papers.lesson.name', page: lessonSheetPage },
  { file: 'slips.html', name: 'papers.slips.name', page: slipsPage },
] as const;

/** All papers of a module that a package brings, with their style sheet, text by file name. */
export function papersFor(content: PaperContent, styles: string): ReadonlyMap<string, string> {
  return new Map([
    ...PAPERS.map(({ file, page }) => [file, page(content)] as const),
    ['papers.css', styles],
  ]);
}
