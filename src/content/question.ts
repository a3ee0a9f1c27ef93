import { z } from 'zod';
import { DETAILS, MESSAGE_KINDS, MOODS, QUESTION_USES, STANCES, SURFACES } from './names.ts';

/*
 * A question bank file: one per rule, structure and ids only. Each question is one situation.
 * A pupil's answer is one whole number, the response index; `response.ts` says how it is formed.
 */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');

const common = {
  id,
  use: z.enum(QUESTION_USES),
  surface: z.enum(SURFACES),
  /** A picture above the question; in a `spot` its places are the parts. */
  picture: id.optional(),
  /** Whether the pupil has to judge if something is fine; half of these are twins. */
  judgement: z.boolean().default(false),
  /** A genuine, harmless situation. */
  twin: z.boolean().default(false),
  /** Messages shown above the question; words in `locales` under `messages`. */
  messages: z
    .array(
      z.strictObject({
        id,
        from: id,
        mood: z.enum(MOODS).optional(),
        kind: z.enum(MESSAGE_KINDS).default('message'),
        /** Words under the question's `details`. */
        details: z.array(z.enum(DETAILS)).default([]),
      }),
    )
    .max(6)
    .default([]),
};

const stance = z.enum(STANCES);
/** A wrong idea from the rule's list that a distractor stands for. */
const idea = id.optional();

const optionSchema = z.strictObject({ id, right: z.boolean().default(false), stance, idea });

const options = z.array(optionSchema).length(3);

export const questionSchema = z.discriminatedUnion('type', [
  /** What could they do? Three options, one right. */
  z.strictObject({ type: z.literal('choice'), ...common, options }),
  /** Which reply could they send? Three options shown as the hero's message. */
  z.strictObject({ type: z.literal('reply'), ...common, options }),
  /** Which of these fit? Four to six options, some right and some not. */
  z.strictObject({
    type: z.literal('several'),
    ...common,
    options: z.array(optionSchema).min(4).max(6),
  }),
  /** Is it what it says it is? Two options in the fixed order real, not-real. */
  z.strictObject({
    type: z.literal('real-or-not'),
    ...common,
    real: z.boolean(),
    stances: z.strictObject({ real: stance, 'not-real': stance }),
  }),
  /** Put each item in its group: 3 to 5 items, 2 or 3 groups. */
  z.strictObject({
    type: z.literal('sort'),
    ...common,
    groups: z.array(z.strictObject({ id, stance })).min(2).max(3),
    items: z
      .array(z.strictObject({ id, group: id, idea }))
      .min(3)
      .max(5),
  }),
  /** Put 3 or 4 steps in order: listed here in the right order, shown in the order of `shown`. */
  z.strictObject({
    type: z.literal('order'),
    ...common,
    steps: z.array(z.strictObject({ id, stance })).min(3).max(4),
    shown: z.array(id).min(3).max(4),
  }),
  /** Which belongs to which? Three or four pairs: left sides in this order, right ones as in `shown`. */
  z.strictObject({
    type: z.literal('match'),
    ...common,
    pairs: z.array(z.strictObject({ id, idea })).min(3).max(4),
    shown: z.array(id).min(3).max(4),
  }),
  /** Which parts of a message, page or photo are odd? Marking all odd ones and no other is right. */
  z.strictObject({
    type: z.literal('spot'),
    ...common,
    parts: z
      .array(z.strictObject({ id, odd: z.boolean() }))
      .min(3)
      .max(6),
  }),
  /**
   * Which words make the line? Every slot takes a different tile; the line is right when all in it fit,
   * in whatever order. More tiles may fit than there are slots.
   */
  z.strictObject({
    type: z.literal('build'),
    ...common,
    slots: z.int().min(2).max(4),
    tiles: z
      .array(
        z.strictObject({
          id,
          fits: z.boolean().default(false),
          stance: stance.default('other'),
          idea,
        }),
      )
      .min(4)
      .max(8),
  }),
]);

export const bankSchema = z.strictObject({
  rule: z.string().regex(/^[A-Z][A-Z0-9]*$/),
  questions: z.array(questionSchema).min(1),
});

/** A question as read from its file, defaults filled in. */
export type Question = z.output<typeof questionSchema>;
export type Bank = z.output<typeof bankSchema>;
