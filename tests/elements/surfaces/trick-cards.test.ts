import { html } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import type { SafeDecideEvent } from '../../../src/elements/events.ts';
import '../../../src/elements/surfaces/shared/trick-cards.ts';
import type { SafeTrickCards } from '../../../src/elements/surfaces/shared/trick-cards.ts';
import '../../../src/elements/tokens/tokens.css';
import { axeFindings, heard, mount } from './mount.ts';
import { startPlayWords } from './scene.ts';

beforeAll(startPlayWords);

const show = () =>
  mount<SafeTrickCards>(
    html`<safe-trick-cards
      .choice=${{
        message: 'where',
        cards: [
          { trick: 'clue-fishing', name: 'Clue Fishing' },
          { trick: 'hurry-up', name: 'Hurry-Up' },
          { trick: 'too-good', name: 'Too Good' },
        ],
      }}
    ></safe-trick-cards>`,
  );

test('axe finds nothing wrong with the cards', async () => {
  await show();
  expect(await axeFindings()).toEqual([]);
});

test('the cards name the trick once', async () => {
  const element = await show();
  const named = heard<SafeDecideEvent>('safe-decide');
  const cards = element.shadowRoot!.querySelectorAll('button');
  cards[1]!.click();
  cards[2]!.click();
  expect(named.map(({ decision }) => decision)).toEqual([
    { type: 'trick.named', message: 'where', trick: 'hurry-up' },
  ]);
});

test('every card carries a picture', async () => {
  const element = await show();
  for (const card of element.shadowRoot!.querySelectorAll('button')) {
    expect(card.querySelectorAll('path').length).toBeGreaterThan(2);
  }
});
