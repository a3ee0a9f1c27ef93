import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import { FILES, type Project } from '../project.ts';
import type { Question } from '../question.ts';
import { problem } from '../report-problem.ts';
import { answerForm, partsOf } from './answer-form.ts';
import { duplicates, pictureProblems } from './story-references.ts';

type Path = readonly (string | number)[];

/** Each question has one right answer, and names only what exists. */
export const checkQuestionForm: Check = (project) =>
  project.modules.flatMap(({ banks }) =>
    banks.flatMap(({ file, bank }) => {
      const rule = project.rules.find(({ id }) => id === bank.rule);
      const unknown = rule === undefined && !project.broken.has(FILES.rules);
      const valid = project.rules.map(({ id }) => id).join(', ');
      const cast = ['narrator', ...project.cast.map(({ id }) => id)];
      return [
        ...(unknown ? [problem('rule-unknown', file, ['rule'], { rule: bank.rule, valid })] : []),
        ...duplicates(
          file,
          bank.questions.map(({ id }, place) => ({ id, path: ['questions', place] })),
        ),
        ...bank.questions.flatMap((question, place) => [
          ...answerForm(file, question, ['questions', place]),
          ...(project.broken.has(FILES.cast) ? [] : people(file, question, place, cast)),
          ...(project.broken.has(FILES.pictures) ? [] : picture(project, file, question, place)),
          ...(rule === undefined ? [] : ideas(file, question, ['questions', place], rule.ideas)),
        ]),
      ];
    }),
  );

// What is marked in a picture are things in it.
function picture(project: Project, file: string, question: Question, place: number): Problem[] {
  if (question.picture === undefined) return [];
  const spots = question.type === 'spot' ? question.parts.map(({ id }) => id) : [];
  return pictureProblems(project, file, question.picture, spots, ['questions', place]);
}

function people(
  file: string,
  { messages }: Question,
  place: number,
  valid: readonly string[],
): Problem[] {
  return messages.flatMap(({ from }, message) => {
    if (valid.includes(from)) return [];
    const path = ['questions', place, 'messages', message, 'from'];
    const args = { id: from, valid: valid.join(', '), where: FILES.cast };
    return [problem('cast-unknown', file, path, args)];
  });
}

function ideas(file: string, question: Question, path: Path, valid: readonly string[]): Problem[] {
  const parts = partsOf(question) as [string, readonly { readonly idea?: string }[]][];
  return parts.flatMap(([key, list]) =>
    list.flatMap(({ idea }, place) =>
      idea === undefined || valid.includes(idea)
        ? []
        : [
            problem('idea-unknown', file, [...path, key, place, 'idea'], {
              idea,
              valid: valid.join(', '),
            }),
          ],
    ),
  );
}
