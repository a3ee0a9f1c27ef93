import type { Question } from './question.ts';
import type { Story } from './story.ts';

/** Ids of the pictures that a story shows, in messages and drafts, each once. */
export function picturesOfStory({ beats, asides }: Story): readonly string[] {
  const said = [...Object.values(beats), ...Object.values(asides)].flatMap(({ say }) => say);
  const drafts = Object.values(beats).flatMap(({ draft }) =>
    typeof draft === 'object' && 'picture' in draft ? [draft.picture] : [],
  );
  return [...new Set([...said.flatMap(({ picture }) => picture ?? []), ...drafts])];
}

/** Ids of the pictures that questions show, each once. */
export function picturesOfQuestions(
  questions: readonly Pick<Question, 'picture'>[],
): readonly string[] {
  return [...new Set(questions.flatMap(({ picture }) => picture ?? []))];
}
