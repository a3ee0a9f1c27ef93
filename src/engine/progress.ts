import type { Outline } from '../content/compiled.ts';
import { isRightResponse } from '../content/response.ts';
import { MODULE_CODES, PASSED_OVER } from './codes.ts';
import { type Facts, gatherFacts } from './facts.ts';
import type { Journal } from './journal.ts';
import { keepLast } from './keep-last.ts';
import { warmUpQuestion } from './next-question.ts';
import { flagFigures, twinFigures } from './progress-figures.ts';
import { type RuleStanding, ruleStandings } from './progress-rules.ts';
import { isStoryOver, storyProgress } from './progress-stories.ts';
import type { Answer, Progress } from './progress-types.ts';

/**
 * Everything shown, scored and reported, from the journal and the outline alone. `minute` (since 2026)
 * decides only which reviews are due.
 */
export const progress = keepLast((journal: Journal, outline: Outline, minute: number): Progress => {
  const facts = gatherFacts(journal, outline);
  const standings = ruleStandings(facts, outline, minute);
  const rules = standings.map((standing) => standing.progress);
  const gotIt = rules.filter(({ everGotIt }) => everGotIt).length;
  const settled = rules.every((rule) => rule.everGotIt || rule.exhausted);
  return {
    rules,
    stories: outline.episodes.map((episode) =>
      storyProgress(
        facts,
        outline,
        episode,
        (story) => warmUpQuestion(facts, standings, story) !== undefined,
      ),
    ),
    flags: flagFigures(facts, outline),
    twins: twinFigures(facts, outline),
    score: rules.length === 0 ? 0 : Math.round((100 * gotIt) / rules.length),
    done: outline.booster
      ? facts.module.has(MODULE_CODES.boosterClosed)
      : settled && outline.episodes.every((episode) => isStoryOver(facts, episode)),
    handedIn: facts.module.has(MODULE_CODES.handedIn),
    answers: answersIn(facts, standings),
  };
});

function answersIn(facts: Facts, standings: readonly RuleStanding[]): readonly Answer[] {
  return standings
    .flatMap(({ content }) => [...content.assessed, ...content.delayed])
    .flatMap((question) => {
      const touch = facts.touches.get(question.number);
      return touch === undefined || touch.entry.option === PASSED_OVER ? [] : [{ question, touch }];
    })
    .sort((a, b) => a.touch.place - b.touch.place)
    .map(({ question, touch }) => ({
      number: question.number,
      id: question.id,
      rule: question.rule,
      response: touch.entry.option,
      right: isRightResponse(question, touch.entry.option),
      minute: touch.minute,
    }));
}
