import type { SafeHelpPanel } from '../../elements/panels/help-panel.ts';
import { type Words, addWords } from '../../i18n/words.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { LessonHelp } from '../shared/page-data.ts';
import type { SiteFiles } from '../shared/site-words.ts';

let coming: Promise<SafeHelpPanel> | undefined;

/** Fetches the panel that says where help is, once. Rejects when it did not arrive; it can then be asked for again. */
export function fetchHelp(help: SiteFiles['help']): Promise<SafeHelpPanel> {
  coming ??= makePanel(help);
  coming.catch(() => (coming = undefined));
  return coming;
}

/** Opens it. Stays closed when it cannot be fetched; the button can simply be pressed again. */
export async function openHelp(help: SiteFiles['help']): Promise<void> {
  const panel = await fetchHelp(help).catch(() => undefined);
  await panel?.show();
}

async function makePanel({ routes, words }: SiteFiles['help']): Promise<SafeHelpPanel> {
  const [{ signposts, words: ofRoutes }, ofPanel] = await Promise.all([
    fetchJson<LessonHelp>(routes),
    fetchJson<Words>(words),
    import('../../elements/parts/panels.ts'),
  ]);
  addWords(ofPanel);
  addWords(ofRoutes);
  // The panel reads its heading when it is made.
  const panel = Object.assign(document.createElement('safe-help-panel'), { signposts });
  document.body.append(panel);
  return panel;
}
