import type { CompiledBank } from '../../content/compiled.ts';
import type { CastMember } from '../../content/module.ts';
import { rightResponses } from '../../content/question-response.ts';
import { t } from '../../i18n/words.ts';
import type { ShownPicture } from '../model.ts';
import type { QuestionValue } from '../questions/model.ts';
import { detailsOf } from './messages.ts';
import { personOf } from './people.ts';

/** A question of the bank with its words. Throws when the bank has no such number. */
export function questionValue(
  bank: CompiledBank,
  number: number,
  cast: readonly CastMember[],
): QuestionValue {
  const question = bank[number];
  if (question === undefined) throw new Error(`The bank has no question ${number}.`);
  const words = `bank.${question.rule}.${question.id}`;
  const because = (id: string) => t(`${words}.because.${id}`);
  const explained = (kind: string) => (id: string) => ({
    id,
    text: t(`${words}.${kind}.${id}`),
    because: because(id),
  });
  const frame = {
    number,
    surface: question.surface,
    ...(question.picture !== undefined && { picture: pictureIn(question, words) }),
    scene: t(`${words}.scene`),
    messages: question.messages.map(({ id, from, mood, kind, details }) => ({
      id,
      kind,
      ...detailsOf(details, `${words}.details.${id}`),
      from: personOf(from, cast, undefined, mood),
      text: t(`${words}.messages.${id}`),
    })),
    ask: t(`${words}.ask`),
    ...rightResponses(question),
  };
  switch (question.type) {
    case 'choice':
    case 'reply':
      return {
        ...frame,
        type: question.type,
        options: question.options.map(({ id }) => explained('options')(id)),
      };
    case 'several':
      return {
        ...frame,
        type: question.type,
        options: question.options.map(({ id }) => explained('options')(id)),
      };
    case 'real-or-not':
      return {
        ...frame,
        type: question.type,
        because: { real: because('real'), 'not-real': because('not-real') },
      };
    case 'sort':
      return {
        ...frame,
        type: question.type,
        groups: question.groups.map(({ id }) => ({ id, text: t(`${words}.groups.${id}`) })),
        items: question.items.map(({ id }) => explained('items')(id)),
      };
    case 'order':
      return {
        ...frame,
        type: question.type,
        steps: question.shown.map((id) => explained('steps')(id)),
      };
    case 'match':
      return {
        ...frame,
        type: question.type,
        lefts: question.pairs.map(({ id }) => explained('lefts')(id)),
        rights: question.shown.map((id) => ({ id, text: t(`${words}.rights.${id}`) })),
      };
    case 'spot':
      return {
        ...frame,
        type: question.type,
        parts: question.parts.map(({ id }) => explained('parts')(id)),
      };
    case 'build':
      return {
        ...frame,
        type: question.type,
        slots: question.slots,
        tiles: question.tiles.map(({ id, fits }) => ({ ...explained('tiles')(id), fits })),
      };
  }
}

// What can be pressed in it are the parts of the question.
function pictureIn(question: CompiledBank[number], words: string): ShownPicture {
  const parts = question.type === 'spot' ? question.parts : [];
  return {
    id: question.picture!,
    alt: t(`pictures.${question.picture}.alt`),
    spots: parts.map(({ id }) => ({ id, label: t(`${words}.parts.${id}`) })),
    covered: [],
  };
}
