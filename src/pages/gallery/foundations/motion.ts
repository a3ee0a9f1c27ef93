import { type TemplateResult, html } from 'lit';
import { isCalm } from '../../../elements/player/display.ts';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';
import { written } from './measure.ts';

interface Move {
  readonly name: string;
  readonly duration: string;
  readonly ease: string;
  readonly from: Keyframe;
}

/** The movements that elements make, each from where it begins. */
const MOVES: readonly Move[] = [
  {
    name: 'note',
    duration: '--safe-motion',
    ease: '--safe-ease',
    from: { translate: '0 1.25rem', opacity: 0 },
  },
  {
    name: 'ribbon',
    duration: '--safe-motion-scene',
    ease: '--safe-ease-stick',
    from: { scale: 1.7, rotate: '-14deg', opacity: 0 },
  },
  {
    name: 'press',
    duration: '--safe-motion-quick',
    ease: '--safe-ease',
    from: { translate: '0 2px' },
  },
  { name: 'scene', duration: '--safe-motion-scene', ease: '--safe-ease', from: { opacity: 0 } },
];

/** Each movement with a button to see it by; with less movement things are simply there. */
export function motionSection(): TemplateResult {
  return html`<p class="remark">
      ${t(isCalm() ? 'gallery.foundations.motion.calm' : 'gallery.foundations.motion.full')}
    </p>
    ${group(undefined, MOVES.map(move))}`;
}

function move(move: Move): TemplateResult {
  const { name, duration, ease } = move;
  return specimen(
    `${duration}: ${written(duration)}, ${ease}`,
    html`<p>${t(`gallery.foundations.motion.moves.${name}`)}</p>
      <div class="reach">
        <button
          type="button"
          class="button"
          @click=${(event: Event) => play(event.currentTarget as Element, move)}
        >
          ${t('gallery.play')}
        </button>
        <span class="moves move-${name}" aria-hidden="true"></span>
      </div>`,
  );
}

function play(button: Element, { duration, ease, from }: Move): void {
  button.parentElement!.querySelector('.moves')!.animate([from, {}], {
    duration: Number.parseFloat(written(duration)),
    easing: written(ease),
  });
}
