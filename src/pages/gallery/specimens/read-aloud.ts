import { type LitElement, type TemplateResult, html } from 'lit';
import type { StoryDecision } from '../../../engine/decision.ts';
import '../../../elements/player/act-bar.ts';
import { readableBlocks } from '../../../elements/player/readable-blocks.ts';
import '../../../elements/parts/questions.ts';
import { questionValue } from '../../../elements/present/question.ts';
import { surfaceScene } from '../../../elements/present/surface-scene.ts';
import { drawQuestion } from '../../../elements/questions/registry.ts';
import { drawSurface } from '../../../elements/surfaces/registry.ts';
import { t } from '../../../i18n/words.ts';
import { BANK, QUESTION_NUMBERS } from '../questions.ts';
import { group, specimen } from '../specimen.ts';
import { CAST, STORY, stateAfter } from '../values.ts';
import { onceDrawn } from './once-drawn.ts';

const goOn: StoryDecision = { type: 'beat.continued' };

/** A heading, an option, the newest message and a button, each as it looks while it is read aloud. */
export function readAloudSection(): TemplateResult {
  const question = drawQuestion(questionValue(BANK, QUESTION_NUMBERS.choice, CAST));
  const app = drawSurface(
    surfaceScene({ story: STORY, cast: CAST, state: stateAfter(goOn), shown: Infinity }),
  );
  const acts = html`<safe-act-bar name=${t('cast.zofia')} .possible=${['tell']}></safe-act-bar>`;
  return html`${group(undefined, [
    read('.ask', question),
    read('.tile', question),
    read('.words', app),
    read('.act', acts),
  ])}`;
}

function read(selector: string, drawn: TemplateResult): TemplateResult {
  const mark = (element: LitElement) => {
    const blocks = readableBlocks(element).filter((block) => block.matches(selector));
    blocks.at(-1)!.classList.add('is-read');
  };
  return specimen(`${selector}.is-read`, onceDrawn(drawn, mark), 'wide');
}
