import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  axeFindings,
  button,
  deep,
  focused,
  opened,
  settle,
  stage,
  wordsIn,
} from '../player/stage.ts';

// Panels open within a few frames once their code is there, as it is after a lesson's idle time.
beforeAll(() => import('../../../src/elements/parts/panels.ts'));

const dialog = (player: Element) => deep(player, 'dialog[open]')[0]!;
const entries = (player: Element, group: string) =>
  deep(player, `section.${group} li`).map(({ textContent }) =>
    textContent!.replace(/\s+/g, ' ').trim(),
  );

describe('get help', () => {
  test('passes axe', async () => {
    await stage('help');
    expect(await axeFindings()).toEqual([]);
  });

  test('has 999, 18000 and registered text 999 for danger now', async () => {
    const { player } = await stage('help');
    const danger = entries(player, 'now-danger');
    expect(danger[0]).toMatch(/^Call 9 9 9/);
    expect(danger[1]).toMatch(/^Use 1 8 0 0 0/);
    expect(danger[2]).toMatch(/^Text 9 9 9.*signed up/);
    expect(danger.join()).not.toContain('1 0 1');
  });

  test('has 101 and 18001 101 for what is not danger now', async () => {
    const { player } = await stage('help');
    const [call, textphone, tips, ...more] = entries(player, 'not-urgent');
    expect(call).toMatch(/^Call 1 0 1/);
    expect(textphone).toMatch(/^Use 1 8 0 0 1, 1 0 1.*nobody is in danger now.*Use 1 8 0 0 0/);
    expect(tips).toMatch(/^Tips from your local police.*Danger right now\. Call 9 9 9/);
    expect(more).toEqual([]);
  });

  test('sends nobody to CEOP for bullying or a hacked account, and says nothing sexual', async () => {
    const { player } = await stage('help');
    const [ceop] = entries(player, 'report');
    expect(ceop).toMatch(/Not for: Bullying, or a fake or hacked account/);
    expect(ceop!.toLowerCase()).not.toMatch(/sex|abuse|groom|nude/);
  });

  test('keeps entries for adults off pupils’ screens', async () => {
    const { player } = await stage('help');
    for (const adult of ['NSPCC', 'Report Fraud', '7726', '159', '0345 6000 459', 'over 18'])
      expect(wordsIn(dialog(player))).not.toContain(adult);
    expect(wordsIn(dialog(player))).toContain('Childline');
  });

  test('reads "an adult you trust at school" until the school fills it', async () => {
    const { player } = await stage('help');
    expect(entries(player, 'school')[0]).toMatch(/^An adult you trust at school/);
    const filled = await stage('help-school');
    const [own] = entries(filled.player, 'school');
    expect(own).toMatch(/^Ms Okafor.*Where: Room 4.*When: Every break/);
  });

  test('goes to what it is about at a press', async () => {
    const { player } = await stage('help');
    await userEvent.click(button(dialog(player), 'Someone to talk to'));
    expect(focused()?.textContent?.trim()).toBe('Someone to talk to');
  });

  test('closes by its cross, its button and a press beside it', async () => {
    const { player } = await stage('help');
    const close = async (press: () => void) => {
      press();
      await settle();
      expect(deep(player, 'dialog[open]')).toEqual([]);
      await userEvent.click(button(player, 'Get help'));
      await opened(player);
    };
    await close(() => deep(player, 'dialog[open] .cross')[0]!.click());
    await close(() => deep(player, 'dialog[open] .bottom .button')[0]!.click());
    await close(() => dialog(player).click());
    expect(dialog(player)).toBeDefined();
  });
});

describe('display', () => {
  const choose = async (player: Element, name: string, value: string) => {
    const [radio] = deep(player, `input[name=${name}][value="${value}"]`);
    await userEvent.click(radio!);
    await settle();
  };

  test('passes axe', async () => {
    await stage('display');
    expect(await axeFindings()).toEqual([]);
  });

  test.each(['paper', 'cream', 'night'])('passes axe on %s', async (ground) => {
    const { player } = await stage('display');
    await choose(player, 'ground', ground);
    expect(await axeFindings()).toEqual([]);
  });

  test('doubles the words at once', async () => {
    const { player } = await stage('display');
    const size = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
    const before = size();
    await choose(player, 'text', '200');
    expect(size()).toBe(2 * before);
  });

  test('spaces the words out', async () => {
    const { player } = await stage('display');
    await choose(player, 'spacing', 'wide');
    const { letterSpacing } = getComputedStyle(deep(player, 'dialog[open] p')[0]!);
    expect(parseFloat(letterSpacing)).toBeGreaterThan(0.5);
  });

  test('changes the letters and the movement', async () => {
    const { player } = await stage('display');
    await choose(player, 'font', 'system');
    await choose(player, 'motion', 'less');
    const style = getComputedStyle(deep(player, 'dialog[open] p')[0]!);
    expect(style.fontFamily).not.toContain('Atkinson');
    expect(style.getPropertyValue('--safe-motion')).toBe('1ms');
  });

  test('goes back to how it was', async () => {
    const { player } = await stage('display');
    await choose(player, 'ground', 'night');
    await userEvent.click(button(player, 'As it was'));
    await settle();
    expect(document.documentElement.dataset.ground).toBe('paper');
    expect(
      deep(player, 'input:checked').map((input) => (input as HTMLInputElement).value),
    ).toContain('paper');
  });
});

describe('the field guide', () => {
  test('passes axe', async () => {
    await stage('guide');
    expect(await axeFindings()).toEqual([]);
  });

  test('has twelve cards, with a back for those won', async () => {
    const { player } = await stage('guide');
    const cards = deep(player, '.trick').map(({ textContent }) => textContent!.trim());
    expect(cards).toHaveLength(12);
    expect(cards.filter((card) => card.includes('Not found yet'))).toHaveLength(10);
    expect(cards[0]).toContain('Hook, line and postcode');
    expect(wordsIn(dialog(player))).toContain('2 of 12 found');
  });
});

describe('flagging', () => {
  test('passes axe while picking, naming and at the card', async () => {
    await stage('flag-pick');
    expect(await axeFindings()).toEqual([]);
    const { player } = await stage('flag-name');
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(button(player, 'Clue Fishing'));
    await settle();
    expect(deep(player, 'dialog[open] h2')[0]!.textContent).toBe('This card is yours');
    expect(await axeFindings()).toEqual([]);
  });

  test('tells letters apart by who, subject and address', async () => {
    const { player } = await stage('demo-mail');
    for (const words of ['Next message', 'His name is Thunder!']) {
      await userEvent.click(button(player, words));
      await settle();
    }
    await userEvent.click(deep(player, '.act.flag')[0]!);
    await settle();
    const picks = deep(player, 'dialog[open] .pick').map(({ textContent }) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(picks).toHaveLength(2);
    expect(picks[0]).toMatch(
      /^From StarStepFans: Subject: Your snail is FAMOUS!!! Address: winner@lettuce-now\.example\. Wow!/,
    );
    expect(picks[1]).toMatch(/^From School page: Subject: Snail race on Monday\./);
    expect(await axeFindings()).toEqual([]);
  });
});
