import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import { FILES } from '../project.ts';
import type { Question } from '../question.ts';
import { problem } from '../report-problem.ts';
import { duplicates } from './story-references.ts';

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
          ...form(file, question, ['questions', place]),
          ...(project.broken.has(FILES.cast) ? [] : people(file, question, place, cast)),
          ...(rule === undefined ? [] : ideas(file, question, ['questions', place], rule.ideas)),
        ]),
      ];
    }),
  );

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

/** The lists of parts that a question has, each with its key. */
function partsOf(question: Question): [string, readonly { readonly id: string }[]][] {
  switch (question.type) {
    case 'choice':
    case 'reply':
      return [['options', question.options]];
    case 'real-or-not':
      return [];
    case 'sort':
      return [
        ['items', question.items],
        ['groups', question.groups],
      ];
    case 'order':
      return [['steps', question.steps]];
    case 'spot':
      return [['parts', question.parts]];
  }
}

function form(file: string, question: Question, path: Path): Problem[] {
  const lists = [['messages', question.messages] as const, ...partsOf(question)];
  const found = lists.flatMap(([key, parts]) =>
    duplicates(
      file,
      parts.map(({ id }, place) => ({ id, path: [...path, key, place] })),
    ),
  );
  const { id } = question;
  switch (question.type) {
    case 'choice':
    case 'reply': {
      const right = question.options.filter((option) => option.right).length;
      if (right === 1) break;
      found.push(problem('right-wrong', file, [...path, 'options'], { id, right, of: 'one' }));
      break;
    }
    case 'spot': {
      const odd = question.parts.filter((part) => part.odd).length;
      if (odd > 0 && odd < question.parts.length) break;
      const args = { id, right: odd, of: 'some, not all' };
      found.push(problem('right-wrong', file, [...path, 'parts'], args));
      break;
    }
    case 'sort': {
      const groups = question.groups.map((group) => group.id);
      for (const [place, item] of question.items.entries()) {
        if (groups.includes(item.group)) continue;
        const args = { group: item.group, valid: groups.join(', ') };
        found.push(problem('group-unknown', file, [...path, 'items', place, 'group'], args));
      }
      break;
    }
    case 'order': {
      const steps = question.steps.map((step) => step.id);
      const same = steps.join() === question.shown.join();
      if (same || [...steps].sort().join() !== [...question.shown].sort().join()) {
        found.push(problem('shown-wrong', file, [...path, 'shown'], { id }));
      }
    }
  }
  return found;
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
