import type { Bank, Question } from '../content/question.ts';
import type { Say } from './say.ts';
import { detailLines } from './screenplay-shown.ts';

/** All questions of a bank as lines: right answers carry a +, each part its reason. */
export function questionLines({ rule, questions }: Bank, say: Say): string[] {
  return [
    `QUESTIONS FOR ${rule}: ${say('rules', rule, 'title')}`,
    ...questions.flatMap((question) => {
      const own: Say = (...path) => say('bank', rule, question.id, ...path);
      const notes = [
        question.type,
        question.use,
        question.surface,
        ...(question.judgement ? [question.twin ? 'judge: a genuine twin' : 'judge'] : []),
        ...(question.type === 'build' ? [`${question.slots} tiles`] : []),
        ...(question.picture === undefined ? [] : [`picture: ${question.picture}`]),
      ];
      return [
        '',
        `${question.id.toUpperCase()}  (${notes.join(', ')})`,
        `   ${own('scene')}`,
        ...question.messages.flatMap(({ id, from, details }) => [
          `   ${say('cast', from)}: ${own('messages', id)}`,
          ...detailLines(details, (...path) => own('details', id, ...path)),
        ]),
        `   ${own('ask')}`,
        ...answers(question, own).flatMap(({ right, text, note, because }) => [
          `   ${right ? '+' : '-'} ${text}  (${note})`,
          `       because: ${because}`,
        ]),
      ];
    }),
  ];
}

interface AnswerPart {
  readonly right: boolean;
  readonly text: string;
  readonly note: string;
  readonly because: string;
}

function answers(question: Question, own: Say): AnswerPart[] {
  const because = (id: string) => own('because', id);
  switch (question.type) {
    case 'choice':
    case 'reply':
    case 'several':
      return question.options.map(({ id, right, stance, idea }) => ({
        right,
        text: own('options', id),
        note: noteOf(stance, idea),
        because: because(id),
      }));
    case 'real-or-not':
      return (['real', 'not-real'] as const).map((id) => ({
        right: (id === 'real') === question.real,
        text: id === 'real' ? 'Real' : 'Not real',
        note: question.stances[id],
        because: because(id),
      }));
    case 'sort':
      return question.items.map(({ id, group, idea }) => ({
        right: true,
        text: `${own('items', id)} -> ${own('groups', group)}`,
        note: noteOf('sort', idea),
        because: because(id),
      }));
    case 'order':
      return question.steps.map(({ id }, place) => ({
        right: true,
        text: `${place + 1}. ${own('steps', id)}`,
        note: `shown as ${question.shown.indexOf(id) + 1}`,
        because: because(id),
      }));
    case 'match':
      return question.pairs.map(({ id, idea }) => ({
        right: true,
        text: `${own('lefts', id)} -> ${own('rights', id)}`,
        note: noteOf(`shown as ${question.shown.indexOf(id) + 1}`, idea),
        because: because(id),
      }));
    case 'spot':
      return question.parts.map(({ id, odd }) => ({
        right: odd,
        text: own('parts', id),
        note: odd ? 'odd' : 'fine',
        because: because(id),
      }));
    case 'build':
      return question.tiles.map(({ id, fits, stance, idea }) => ({
        right: fits,
        text: own('tiles', id),
        note: noteOf(stance, idea),
        because: because(id),
      }));
  }
}

function noteOf(note: string, idea: string | undefined): string {
  return idea === undefined ? note : `${note}, ${idea}`;
}
