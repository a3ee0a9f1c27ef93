import { type SVGTemplateResult, nothing, svg } from 'lit';
import type { Mood } from '../../../content/names.ts';
import type { PortraitArt } from '../art.ts';
import { BLUSH, BROWS, type EyeSet, type Gaze, ROUND_EYES, SHUT } from './eye-shapes.ts';
import { heldUp } from './hand.ts';
import { CLENCHED, CLOSED, ON_TEETH, OPEN } from './mouth-shapes.ts';

const PAPER = '#FFF9EC';

/** Colours, sizes and kinds of the pieces that make a character's face; lengths in the portrait's box. */
export interface Looks {
  /** Puts the middle between the eyes into the portrait, as an SVG transform. */
  readonly at: string;
  /** Round ones unless given. */
  readonly eyes?: EyeSet;
  /** From the middle to each eye. */
  readonly apart: number;
  /** Width and height of the eyes as parts of the drawn ones. */
  readonly size?: readonly [number, number];
  readonly iris: string;
  /** Left out where the iris is as dark. */
  readonly pupil?: string;
  readonly lid: string;
  readonly lashes?: 0 | 1 | 2;
  readonly brow: string;
  /** How high the brows are, how long as a part of the drawn ones, and what is added to their weight. */
  readonly brows: readonly [number, number, number];
  readonly blush: string;
  readonly mouth: string;
  /** Inside of the mouth. */
  readonly lip: string;
  /** A closed mouth, where the inside's colour would not show. */
  readonly line?: string;
  readonly teeth?: keyof typeof ON_TEETH;
  readonly worry: 'frown' | 'grit' | 'oh';
  /** Which way unsure eyes go. */
  readonly aside: 'left' | 'right';
  /** Over eyes and brows: glasses. */
  readonly over?: SVGTemplateResult;
}

/** The five faces of a character: the shared pieces in its own looks, and its hands per mood. */
export function facesOf(
  looks: Looks,
  hands: Readonly<Partial<Record<Mood, SVGTemplateResult>>>,
): PortraitArt['faces'] {
  const face = (mood: Mood) => svg`
    <g transform=${looks.at}>
      ${both((side) => eyeAndBrow(looks, mood, side))}
      <g transform=${looks.mouth}>${mouth(looks, mood)}</g>
      ${looks.over ?? nothing}
    </g>
    ${heldUp(hands[mood])}
  `;
  return {
    calm: face('calm'),
    smiling: face('smiling'),
    laughing: face('laughing'),
    unsure: face('unsure'),
    worried: face('worried'),
  };
}

type Side = -1 | 1;

const both = (draw: (side: Side) => SVGTemplateResult) => [draw(-1), draw(1)];

function eyeAndBrow(looks: Looks, mood: Mood, side: Side): SVGTemplateResult {
  const { apart, brow, blush } = looks;
  const [high, long, weight] = looks.brows;
  const isFar = mood === 'unsure' && side > 0 === (looks.aside === 'right');
  const browMood = mood === 'unsure' ? (isFar ? 'high' : 'low') : mood;
  const glad = mood === 'smiling' || mood === 'laughing';
  return svg`
    ${glad ? svg`<path fill=${blush} transform=${`translate(${side * (apart + 21)} 41)`} d=${BLUSH}/>` : nothing}
    ${mood === 'laughing' ? shutEye(looks, side) : openEye(looks, mood === 'unsure' ? (isFar ? 'far' : 'near') : mood, side)}
    <path fill=${brow} stroke=${brow} stroke-width=${weight} stroke-linejoin="bevel" d=${BROWS[browMood]}
      transform=${`translate(${side * (apart + 2)} ${-high}) scale(${side * long} 1)`}/>
  `;
}

function openEye(
  { eyes = ROUND_EYES, apart, size: [wide, tall] = [1, 1], iris, pupil, lid, lashes = 0 }: Looks,
  gaze: Gaze,
  side: Side,
): SVGTemplateResult {
  const shape = eyes.gazes[gaze];
  // The light comes from one side in both eyes, whichever is the mirror image.
  const light = gaze === 'near' || gaze === 'far' ? side : 1;
  return svg`
    <g transform=${`translate(${side * apart}) scale(${side * wide} ${tall})`}>
      <path fill=${PAPER} d=${shape.white}/>
      <path fill=${iris} d=${shape.iris}/>
      ${pupil ? svg`<path fill=${pupil} d=${shape.pupil}/>` : nothing}
      <path fill=${lid} d=${shape.lid + eyes.lashes[lashes]}/>
    </g>
    <path fill=${PAPER} d=${shape.shine} transform=${`translate(${side * apart}) scale(${light * wide} ${tall})`}/>
  `;
}

function shutEye({ apart, size: [wide] = [1, 1], lid }: Looks, side: Side): SVGTemplateResult {
  return svg`<path fill=${lid} d=${SHUT} transform=${`translate(${side * apart}) scale(${wide} 1)`}/>`;
}

function mouth({ lip, line = lip, worry, teeth }: Looks, mood: Mood): SVGTemplateResult {
  const kind = mood === 'worried' ? worry : mood;
  if (kind === 'calm' || kind === 'unsure' || kind === 'frown') {
    return svg`<path fill=${line} d=${CLOSED[kind]}/>`;
  }
  const shape = OPEN[kind];
  const onTeeth = teeth && (kind === 'smiling' || kind === 'laughing') ? ON_TEETH[teeth][kind] : '';
  return svg`
    <path fill=${lip} d=${shape.inside}/>
    <path fill=${PAPER} d=${shape.teeth}/>
    <path fill="#F28C6F" d=${shape.tongue}/>
    <path fill=${teeth === 'braces' ? '#7FA8C9' : lip} d=${kind === 'grit' ? CLENCHED : onTeeth}/>
  `;
}
