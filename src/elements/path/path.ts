import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import type { Path, Stop } from '../present/path.ts';
import { plant, plantStyles } from '../results/plant.ts';
import { curtainArt, stageArt } from '../screens/stage-art.ts';
import { homeStyles } from '../screens/home.styles.ts';
import { keepChoice } from '../screens/keep-choice.ts';
import { SafeCourseEvent } from './course-event.ts';
import { hillArt, storyFlag, trailArt } from './path-art.ts';
import { pathStyles } from './path.styles.ts';

/**
 * The modules of a course as stops on a path, with what is done and due at each, and the one to go on with first.
 *
 * @fires safe-course - A module is chosen, or the course handed in.
 * @fires safe-keep - Keep the work on this device, or no longer.
 */
@customElement('safe-path')
export class SafePath extends LitElement {
  static override styles = [base, paper, buttons, plantStyles, homeStyles, pathStyles];

  @property({ attribute: false }) path?: Path;
  /** Below the heading of a page: its own headings are a level lower. */
  @property({ type: Boolean }) inner = false;

  protected override render(): TemplateResult | typeof nothing {
    const { path } = this;
    if (path === undefined) return nothing;
    const next = path.stops.find(({ module }) => module === path.next);
    return html`<div class="page">
      <div class="stage">
        ${stageArt()}${curtainArt('start')}${curtainArt('end')}
        <div class="figures" aria-hidden="true">
          ${next ? figure(next) : path.stops.map(figure)}
        </div>
        <div class="banner paper edged cut-b">
          <h1 tabindex="-1" aria-level=${this.inner ? 2 : nothing}>${t('course.title')}</h1>
          <p>
            ${t(path.got === 0 ? 'course.rules-none' : 'course.rules', { got: path.got, of: path.of })}
          </p>
          ${next ? this.first(next) : nothing}
        </div>
      </div>
      ${this.handIn(path)}
      <ol class="trail" role="list">
        ${path.stops.map((stop) => this.stop(stop, stop === next))}
      </ol>
      ${keepChoice(path.keep)}
    </div>`;
  }

  private first(stop: Stop): TemplateResult {
    return html`<p class="first">
      <span>${t(`course.next.${stop.state}`)}</span>
      ${this.door(stop, html`${stop.title}${icon('next')}`, 'button main', undefined)}
    </p>`;
  }

  private stop(stop: Stop, isNext: boolean): TemplateResult {
    const { place, title, idea, state, stories, rules, due } = stop;
    const done = stories.filter((story) => story === 'done').length;
    const got = rules.filter((rule) => rule !== 'not-yet' && rule !== 'practising').length;
    const door = state === 'done' && due > 0 ? 'due' : state;
    return html`<li class="stop ${state} hill-${place % 4} ${isNext ? 'next' : ''}">
      ${hillArt()}
      <div class="way" aria-hidden="true">
        ${trailArt()}
        <span class="marker">${state === 'done' ? icon('tick') : place}</span>
      </div>
      <div class="sign paper edged ${place % 2 ? 'cut-b' : 'cut-c'}">
        <div class="words">
          <h2 aria-level=${this.inner ? 3 : nothing}>
            <span class="hidden-words">${t('course.stop', { place })}: </span>${title}
          </h2>
          <p class="idea">${idea}</p>
          <ul class="facts" role="list">
            <li>
              <span class="flags" aria-hidden="true">${stories.map(storyFlag)}</span>
              ${t('course.stories', { done, of: stories.length })}
            </li>
            <li>
              <span class="pots" aria-hidden="true">${rules.map(plant)}</span>
              ${t('course.stop-rules', { got, of: rules.length })}
            </li>
          </ul>
          ${due === 0 ? nothing : html`<p class="due"><strong>${t('course.due')}</strong></p>`}
        </div>
        ${this.door(
          stop,
          html`${t(`course.open.${door}`)}${icon('next')}`,
          'button',
          t(`course.open-named.${door}`, { title }),
        )}
      </div>
      <div class="hero" aria-hidden="true">${figure(stop)}</div>
    </li>`;
  }

  private door(
    { module, href }: Stop,
    words: TemplateResult,
    look: string,
    name: string | undefined,
  ): TemplateResult {
    if (href !== undefined) {
      return html`<a class=${look} href=${href} aria-label=${name ?? nothing}>${words}</a>`;
    }
    return html`<button
      type="button"
      class=${look}
      aria-label=${name ?? nothing}
      @click=${() => this.dispatchEvent(new SafeCourseEvent(module))}
    >
      ${words}
    </button>`;
  }

  private handIn({ handIn, got, of }: Path): TemplateResult | typeof nothing {
    if (handIn === 'done') {
      return html`<section class="slip paper cut-b">
        <h2>${t('course.handed-in')}</h2>
        <p>${t('course.handed-in-note')}</p>
      </section>`;
    }
    if (handIn !== 'ready') return nothing;
    return html`<section class="slip paper edged cut-b">
      <h2>${t('course.hand-in-title')}</h2>
      <p>${t('course.hand-in-note')}</p>
      <p>${got === of ? t('course.hand-in-all') : t('course.hand-in-open', { got, of })}</p>
      <button
        type="button"
        class="button main"
        @click=${() => this.dispatchEvent(new SafeCourseEvent())}
      >
        ${t('course.hand-in')}${icon('next')}
      </button>
    </section>`;
  }
}

function figure({ hero }: Stop): TemplateResult {
  return html`<safe-portrait picture=${hero} look="face" mood="smiling"></safe-portrait>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-path': SafePath;
  }
}
