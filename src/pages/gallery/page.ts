import { type TemplateResult, html, nothing, render } from 'lit';
import { base, buttons, paper } from '../../elements/base/shared.styles.ts';
import { t } from '../../i18n/words.ts';
import { controls } from './controls.ts';
import { focusSheet } from './foundations/focus.ts';
import './gallery.css';
import type { Look } from './look.ts';
import { type Section, noteOf, partOf, titleOf } from './section.ts';
import { SECTIONS } from './sections.ts';

/** Where the contents stand beside what is shown, and are open; as in gallery.css. */
const BESIDE = '(min-width: 62em)';

/** Draws a section of the gallery on the page; `change` is given a look that was chosen at its top. */
export async function drawPage(
  root: HTMLElement,
  section: Section,
  look: Look,
  change: (look: Look) => void,
): Promise<void> {
  await section.load?.();
  document.adoptedStyleSheets = [base, paper, buttons]
    .map(({ styleSheet }) => styleSheet!)
    .concat(focusSheet());
  document.title = `${titleOf(section)} – ${t('gallery.title')}`;
  render(page(section, look, change), root);
}

function page(section: Section, look: Look, change: (look: Look) => void): TemplateResult {
  const place = SECTIONS.indexOf(section);
  return html`<div class="gallery">
    <header class="valance">
      <p class="name">${t('gallery.title')}</p>
      ${controls(look, change)}
    </header>
    <div class="table">
      ${contents(section)}
      <main>
        <h1>${titleOf(section)}</h1>
        <p class="lead">${noteOf(section)}</p>
        ${section.draw()}
        <nav class="pager" aria-label=${t('gallery.pager')}>
          ${way(SECTIONS[place - 1], 'gallery.before')}${way(SECTIONS[place + 1], 'gallery.after')}
        </nav>
      </main>
    </div>
  </div>`;
}

function contents(now: Section): TemplateResult {
  const parts = [...new Set(SECTIONS.map(partOf))];
  return html`<nav class="contents" aria-label=${t('gallery.contents')}>
    <details ?open=${matchMedia(BESIDE).matches}>
      <summary>${t('gallery.contents')}</summary>
      ${parts.map(
        (part) =>
          html`<p class="part">${t(`gallery.${part}.title`)}</p>
            <ul>
              ${SECTIONS.filter((section) => partOf(section) === part).map(
                (section) =>
                  html`<li>
                    <a href="#${section.id}" aria-current=${section === now ? 'page' : nothing}
                      >${titleOf(section)}</a
                    >
                  </li>`,
              )}
            </ul>`,
      )}
    </details>
  </nav>`;
}

function way(section: Section | undefined, words: string): TemplateResult | typeof nothing {
  if (section === undefined) return nothing;
  return html`<a class="button" href="#${section.id}">${t(words, { title: titleOf(section) })}</a>`;
}
