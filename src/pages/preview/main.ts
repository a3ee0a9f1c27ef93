import '../../elements/tokens/tokens.css';
import './preview.css';
import { html, render } from 'lit';
import { loadHeadingFont } from '../../elements/tokens/heading-font.ts';
import { t } from '../../i18n/words.ts';
import { PROFILE_NAMES, type ProfileName } from '../../platform/profiles.ts';
import { type PackageEntry, listPackages } from '../shared/packages.ts';
import { openSite } from '../shared/site-words.ts';
import { silenceFarewells } from './kill-frame.ts';
import {
  type LaunchMode,
  type PlatformRecord,
  PreviewPlatform,
  type Troubles,
  stateLimitOf,
} from './platform.ts';
import { readRecord } from './read-record.ts';
import { tellNetwork } from './tell-network.ts';

const MODES: readonly LaunchMode[] = ['normal', 'browse', 'review'];
const NO_TROUBLES: Troubles = { offline: false, expired: false };

const root = document.getElementById('preview')!;
await openSite();
const packages = await listPackages();
const asked = new URLSearchParams(location.search).get('package');
let chosen = packages.find(({ name }) => name === asked) ?? packages[0];
let mode: LaunchMode = 'normal';
let profile: ProfileName = 'lenient';
let troubles: Troubles = NO_TROUBLES;
let killed = false;
let open = false;
let platform: PreviewPlatform | undefined;
let record: PlatformRecord = { values: {}, commits: 0, calls: 0, errors: 0 };

choose(chosen?.name);
void loadHeadingFont();

function choose(name: string | undefined): void {
  chosen = packages.find((entry) => entry.name === name);
  troubles = NO_TROUBLES;
  platform =
    chosen === undefined
      ? undefined
      : new PreviewPlatform(chosen.name, standardOf(chosen), profile, (now) => {
          record = now;
          drawSoon();
        });
  launch();
}

function launch(newAttempt = false): void {
  open = platform !== undefined;
  killed = false;
  // Who opens a lesson has just logged in.
  troubles = { ...troubles, expired: false };
  platform?.launch(mode, troubles, newAttempt);
  draw();
}

// Taking the frame away is what platforms do; the lesson saves itself on the way out.
function close(): void {
  open = false;
  draw();
}

// The lesson hears nothing of it, and the platform hears nothing from the lesson.
function kill(): void {
  const frame = root.querySelector('iframe');
  if (frame !== null) silenceFarewells(frame);
  platform?.cutOff();
  killed = true;
  close();
  // The button that was pressed cannot be pressed now.
  root.querySelector<HTMLElement>('.closed')?.focus();
}

function trouble(change: Partial<Troubles>): void {
  troubles = { ...troubles, ...change };
  platform?.trouble(troubles);
  const frame = root.querySelector('iframe');
  if (change.offline !== undefined && frame !== null) tellNetwork(frame, change.offline);
  draw();
}

function relaunch(): void {
  close();
  setTimeout(() => launch(), 50);
}

// As a teacher allows it, or a pupil asks for it: what the platform has of the attempt before is not handed over.
function startAttempt(): void {
  close();
  setTimeout(() => launch(true), 50);
}

function startAfresh(): void {
  close();
  setTimeout(() => {
    platform?.forget();
    launch();
  }, 50);
}

// A lesson that is taken away calls the platform while its frame is being removed: drawing waits.
let isDrawing = false;
function drawSoon(): void {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => {
    isDrawing = false;
    draw();
  });
}

function draw(): void {
  render(
    html`
      <header>
        <h1>${t('site.preview.title')}</h1>
        <p>${t('site.preview.lead')}</p>
        ${chosen === undefined ? html`<p>${t('site.home.no-packages')}</p>` : controls()}
      </header>
      <div class="stage">
        ${
          chosen !== undefined && open
            ? html`<iframe
                title=${t('site.preview.frame')}
                src=${`packages/${chosen.name}/index.html`}
                @load=${({ target }: Event) => {
                  if (troubles.offline) tellNetwork(target as HTMLIFrameElement, true);
                }}
              ></iframe>`
            : html`<p class="closed" tabindex="-1">
                ${t(killed ? 'site.preview.killed' : 'site.preview.closed')}
              </p>`
        }
        ${panel()}
      </div>
    `,
    root,
  );
}

function controls() {
  return html`
    <div class="controls">
      <label>
        ${t('site.preview.package')}
        <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${packages.map(
            ({ name }) =>
              html`<option value=${name} ?selected=${name === chosen?.name}>${name}</option>`,
          )}
        </select>
      </label>
      <label>
        ${t('site.preview.profile')}
        <select
          @change=${(event: Event) => {
            profile = (event.target as HTMLSelectElement).value as ProfileName;
            close();
            setTimeout(() => choose(chosen?.name), 50);
          }}
        >
          ${PROFILE_NAMES.map(
            (name) =>
              html`<option value=${name} ?selected=${name === profile}>
                ${t(`site.preview.profiles.${name}`)}
              </option>`,
          )}
        </select>
      </label>
      <label>
        ${t('site.preview.mode')}
        <select
          @change=${(event: Event) => {
            mode = (event.target as HTMLSelectElement).value as LaunchMode;
            relaunch();
          }}
        >
          ${MODES.map(
            (name) =>
              html`<option value=${name} ?selected=${name === mode}>
                ${t(`site.preview.modes.${name}`)}
              </option>`,
          )}
        </select>
      </label>
      <button type="button" @click=${open ? close : () => launch()}>
        ${t(open ? 'site.preview.close' : 'site.preview.reopen')}
      </button>
      <button type="button" @click=${startAttempt}>${t('site.preview.attempt')}</button>
      <button type="button" @click=${startAfresh}>${t('site.preview.fresh')}</button>
    </div>
    <fieldset class="controls">
      <legend>${t('site.preview.troubles')}</legend>
      ${troubleSwitch('offline')} ${troubleSwitch('expired')}
      <button type="button" ?disabled=${!open} @click=${kill}>${t('site.preview.kill')}</button>
    </fieldset>
  `;
}

function troubleSwitch(name: keyof Troubles) {
  return html`<label class="switch">
    <input
      type="checkbox"
      .checked=${troubles[name]}
      @change=${(event: Event) => trouble({ [name]: (event.target as HTMLInputElement).checked })}
    />
    ${t(`site.preview.${name}`)}
  </label>`;
}

function panel() {
  const plain = readRecord(record.values);
  const limit = stateLimitOf(chosen === undefined ? 'scorm12' : standardOf(chosen), profile);
  return html`
    <aside aria-labelledby="recorded">
      <h2 id="recorded">${t('site.preview.recorded')}</h2>
      <dl>
        ${fact('status', t(`site.preview.statuses.${plain.status}`))}
        ${fact('score', plain.score ?? t('site.preview.not-sent'))}
        ${plain.flags === undefined ? null : fact('flags', plain.flags)}
        ${plain.twins === undefined ? null : fact('twins', plain.twins)}
        ${fact('state', t('site.preview.state-size', { used: plain.stateLength, limit }))}
        ${fact('commits', record.commits)} ${fact('calls', record.calls)}
        ${fact('errors', record.errors)}
      </dl>
      <h3>${t('site.preview.rules')}</h3>
      ${
        plain.rules.length === 0
          ? html`<p>${t('site.preview.none')}</p>`
          : html`<ul class="rules">
              ${plain.rules.map(
                ({ id, state }) => html`<li><b>${id}</b> ${t(`site.preview.states.${state}`)}</li>`,
              )}
            </ul>`
      }
      <h3>${t('site.preview.answers')}</h3>
      ${
        plain.answers.length === 0
          ? html`<p>${t('site.preview.none')}</p>`
          : html`<ol>
              ${plain.answers.map(
                ({ id, right }) =>
                  html`<li>
                    <code>${id}</code>
                    ${t(right ? 'site.preview.right' : 'site.preview.not-right')}
                  </li>`,
              )}
            </ol>`
      }
    </aside>
  `;
}

function fact(name: string, value: string | number) {
  return html`<div>
    <dt>${t(`site.preview.${name}`)}</dt>
    <dd>${value}</dd>
  </div>`;
}

function standardOf(entry: PackageEntry): 'scorm12' | 'scorm2004' {
  return entry.standard === 'scorm12' ? 'scorm12' : 'scorm2004';
}
