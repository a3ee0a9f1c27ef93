import { type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { StoryDecision } from '../../../engine/decision.ts';
import '../../../elements/panels/display-panel.ts';
import '../../../elements/panels/field-guide.ts';
import '../../../elements/panels/flag-panel.ts';
import '../../../elements/panels/help-panel.ts';
import type { PlayerSettings } from '../../../elements/player/model.ts';
import type { SafePanel } from '../../../elements/panels/panel.ts';
import '../../../elements/panels/pass-panel.ts';
import '../../../elements/panels/support-panel.ts';
import type { SupportReport } from '../../../elements/panels/support-panel.ts';
import { flaggableMessages, surfaceScene } from '../../../elements/present/surface-scene.ts';
import { flagAnswer } from '../../../elements/present/trick-choice.ts';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';
import { STATES } from '../states.ts';
import { CAST, LANGUAGES, SETTINGS, SIGNPOSTS, STORY, stateAfter } from '../values.ts';
import { pressEach } from './once-drawn.ts';

const IN_LANGUAGES: PlayerSettings = { ...SETTINGS, languages: LANGUAGES };
const goOn: StoryDecision = { type: 'beat.continued' };
const flag = (message: string): StoryDecision => ({ type: 'message.flagged', message });
const name = (trick: 'clue-fishing' | 'hurry-up'): StoryDecision => ({
  type: 'trick.named',
  message: 'm5',
  trick,
});

/** Each panel laid flat on the page, as it opens over a screen. */
export function panelsSection(): TemplateResult {
  const picking = after(goOn);
  return html`${group(undefined, [
    flat('safe-help-panel', { settings: SETTINGS, signposts: SIGNPOSTS }),
    flat(
      'safe-help-panel',
      { settings: STATES['help-school']!.values.settings, signposts: SIGNPOSTS },
      'school',
    ),
    flat('safe-display-panel', {}),
    flat('safe-display-panel', { settings: IN_LANGUAGES }, 'languages'),
    flat('safe-display-panel', { settings: IN_LANGUAGES }, 'language-failed', refuseLanguage),
    flat('safe-field-guide', { tricks: ['clue-fishing', 'gift-hook'] }),
    flat('safe-flag-panel', { messages: flaggableMessages(surfaceScene(picking)) }, 'messages'),
    flat('safe-flag-panel', {}, 'messages: –'),
    flat('safe-flag-panel', answer('m5', goOn, flag('m5')), 'name'),
    flat('safe-flag-panel', answer('m5', goOn, flag('m5'), name('clue-fishing')), 'card, exact'),
    flat('safe-flag-panel', answer('m5', goOn, flag('m5'), name('hurry-up')), 'card, close'),
    flat('safe-flag-panel', answer('m2', flag('m2')), 'fine'),
    flat('safe-pass-panel', {}),
    flat('safe-support-panel', { report: saving() }),
    flat('safe-support-panel', {}, 'nothing happened'),
  ])}`;
}

function saving(): SupportReport {
  return {
    facts: [{ name: t('play.support.now'), value: t('app.save.saved') }],
    events: ['saving', 'not-saved-yet', 'saved'].map((save, place) => ({
      time: `0:0${place}`,
      text: t(`app.save.${save}`),
    })),
  };
}

function after(...decisions: readonly StoryDecision[]) {
  return { story: STORY, cast: CAST, state: stateAfter(...decisions), shown: Infinity };
}

function answer(id: string, ...decisions: readonly StoryDecision[]) {
  return { answer: flagAnswer(after(...decisions), id) };
}

// Chooses a language, which does not arrive.
function refuseLanguage(panel: SafePanel): void {
  panel.addEventListener('safe-language', ({ refuse }) => refuse());
  void pressEach(panel, [`[value=${LANGUAGES[0]!.tag}]`]);
}

function flat(
  panel: string,
  values: object,
  state = '',
  act?: (panel: SafePanel) => void,
): TemplateResult {
  const made = (place?: Element) => {
    if (place && !place.firstChild) place.append(laidFlat(panel, values, act));
  };
  return specimen(
    `<${panel}> ${state}`.trim(),
    keyed(document.documentElement.lang, html`<div ${ref(made)}></div>`),
    'wide',
  );
}

function laidFlat(name: string, values: object, act?: (panel: SafePanel) => void): SafePanel {
  const panel = Object.assign(document.createElement(name) as SafePanel, values);
  void panel.updateComplete.then(() => {
    panel.shadowRoot!.adoptedStyleSheets.push(flatSheet());
    panel.shadowRoot!.querySelector('dialog')!.setAttribute('open', '');
    act?.(panel);
  });
  return panel;
}

function flatSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('dialog { position: static; inline-size: 100%; animation: none !important }');
  return sheet;
}
