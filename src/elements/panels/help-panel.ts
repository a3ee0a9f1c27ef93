import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Signpost } from '../../content/module.ts';
import { t } from '../../i18n/words.ts';
import { sign } from '../cast/signs.ts';
import type { PlayerSettings, SchoolAdult } from '../player/model.ts';
import { marked } from '../terms/marked.ts';
import { SafePanel } from './panel.ts';
import { withNumbers } from '../numbers/with-numbers.ts';

/** In the order shown, each with its sign. */
const GROUPS = {
  'now-danger': 'help',
  school: 'tell',
  talk: 'ask',
  report: 'report',
  'not-urgent': 'clock',
} as const;

type Group = keyof typeof GROUPS;

/** Where help is. Opening it is never logged; entries for adults stay off pupils' screens. */
@customElement('safe-help-panel')
export class SafeHelpPanel extends SafePanel {
  static override styles = [
    SafePanel.styles,
    css`
      .groups {
        display: grid;
        gap: var(--safe-space-l);
      }
      h3 {
        display: flex;
        align-items: center;
        gap: 0.5em;
        margin-block-end: 0.4rem;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0.9rem 0.7rem;
      }
      @container panel (max-width: 26rem) {
        .ways {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
        }
        .ways .button {
          padding-inline: 0.5em;
        }
      }
      ul {
        display: grid;
        gap: 0.9rem;
      }
      @container panel (min-width: 38rem) {
        ul:has(li:nth-child(2)) {
          grid-template-columns: 1fr 1fr;
        }
      }
      li {
        padding: 0.7em 1em 0.8em;
        --paper: var(--safe-ground);
      }
      .now-danger li {
        --paper: var(--safe-paper-marigold);
      }
      .school li {
        --paper: var(--safe-paper-moss);
      }
      .talk li {
        --paper: var(--safe-paper-sky);
      }
      .report li {
        --paper: var(--safe-paper-lilac);
      }
      .name {
        font-weight: 700;
        font-size: var(--safe-text-l);
        line-height: 1.25;
      }
      li p + p {
        margin-block-start: 0.35em;
        line-height: 1.4;
      }
      .not {
        color: var(--safe-ink-soft);
        font-size: var(--safe-text-s);
      }
      :is(.now-danger, .school, .talk, .report) .not {
        color: inherit;
      }
    `,
  ];

  @property({ attribute: false }) settings?: PlayerSettings;
  @property({ attribute: false }) signposts: readonly Signpost[] = [];

  protected readonly heading = t('app.help.title');

  protected content(): TemplateResult {
    const posts = this.signposts.filter(({ audience }) => audience === 'everyone');
    const groups = (Object.keys(GROUPS) as Group[]).filter((group) =>
      posts.some(({ urgency }) => urgency === group),
    );
    return html`<p>${marked(t('app.help.lead'))}</p>
      <p>${marked(t('app.help.home'))} ${marked(t('app.help.keep-on'))}</p>
      <nav class="ways" aria-label=${t('app.help.ways')} data-read="off">
        ${groups.map(
          (group) =>
            html`<button type="button" class="button" @click=${() => this.goTo(group)}>
              ${sign(GROUPS[group])}<span>${t(`app.help.groups.${group}`)}</span>
            </button>`,
        )}
      </nav>
      <div class="groups">
        ${groups.map(
          (group) =>
            html`<section class=${group}>
              <h3 tabindex="-1">
                ${sign(GROUPS[group])}<span>${t(`app.help.groups.${group}`)}</span>
              </h3>
              <ul>
                ${posts.filter(({ urgency }) => urgency === group).map((post) => this.entry(post))}
              </ul>
            </section>`,
        )}
      </div>`;
  }

  private goTo(group: string): void {
    this.renderRoot.querySelector<HTMLElement>(`.${group} h3`)?.focus();
  }

  private entry({ id, urgency }: Signpost): TemplateResult {
    const school = urgency === 'school' ? this.settings?.school : undefined;
    const words = `signposts.${id}`;
    return html`<li class="paper cut-c">
      <p class="name">${school?.name ?? withNumbers(t(`${words}.name`))}</p>
      <p>${marked(t(`${words}.for`))}</p>
      ${schoolLines(school)}
      <p>${marked(t(`${words}.how`))}</p>
      <p class="not">${t('app.help.not')} ${marked(t(`${words}.not-for`))}</p>
    </li>`;
  }
}

function schoolLines(school: SchoolAdult | undefined): TemplateResult | typeof nothing {
  if (!school) return nothing;
  const { where, when } = school;
  return html`${where ? html`<p>${t('app.help.school-where', { where })}</p>` : nothing}
  ${when ? html`<p>${t('app.help.school-when', { when })}</p>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-help-panel': SafeHelpPanel;
  }
}
