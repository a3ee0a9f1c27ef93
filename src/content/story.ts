import { z } from 'zod';
import {
  ACTS,
  BEGINNINGS,
  DETAILS,
  EYES,
  FORMS,
  MESSAGE_KINDS,
  MOODS,
  NOTICED,
  ROOMS,
  SHAPES,
  SIGNS,
  STANCES,
  SURFACES,
  TRICKS,
  USUAL_EARLY_STEP,
} from './names.ts';

/*
 * A story file: structure and ids only, every word is in `locales`. A state of the story is a beat
 * of one to three messages; whatever the pupil does there is one decision.
 */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const ruleId = z.string().regex(/^[A-Z][A-Z0-9]*$/, 'a rule id in capitals');

/** How much the pupil had noticed when a target is taken; only counters, so that all paths can be walked. */
const conditionSchema = z.strictObject({
  noticed: z.enum(NOTICED).optional(),
  /** At least this many wrong turns running. */
  wrong: z.int().min(1).max(2).optional(),
});

/** A beat id, or a list tried in order whose last entry has no condition. */
const targetSchema = z.union([
  id,
  z.array(z.strictObject({ when: conditionSchema.optional(), to: id })).min(2),
]);

const messageSchema = z.strictObject({
  id,
  /** A cast id of this story, or `narrator`. */
  from: id,
  mood: z.enum(MOODS).optional(),
  kind: z.enum(MESSAGE_KINDS).default('message'),
  /** A picture of `modules/pictures.yaml` that it shows. */
  picture: id.optional(),
  /** What it says besides its text; words under the beat's `details`. */
  details: z.array(z.enum(DETAILS)).default([]),
  /** In a side chat: it comes from its sender alone, and those whom the hero talks to there do not see it. */
  apart: z.boolean().default(false),
  /** Set on a message that is truly a trick. Decoys are the two other cards offered for naming it. */
  flag: z
    .strictObject({ trick: z.enum(TRICKS), decoys: z.array(z.enum(TRICKS)).length(2) })
    .optional(),
});

/** A photo about to be posted: `send` posts it as it is, `rub-out` once every clue is covered. */
const pictureDraftSchema = z.strictObject({
  picture: id,
  /** The spots of the picture that have to be covered. */
  clues: z.array(id).min(1).max(5),
});

/** A mock form: `rub-out` sends it when every field has a tile that fits, `send` in any other state. */
const formDraftSchema = z.strictObject({
  form: z.enum(FORMS),
  fields: z
    .array(
      z.strictObject({
        id,
        tiles: z
          .array(z.strictObject({ id, fits: z.boolean().default(false) }))
          .min(2)
          .max(3),
        /** The tile that is there at first; none unless given. */
        start: id.optional(),
      }),
    )
    .min(1)
    .max(6),
});

const choiceSchema = z.strictObject({
  id,
  /**
   * How it is done: `reply` says something, `send` sends the hero's draft as it stands, `rub-out`
   * sends it without its clue words, `hold` keeps it back, `ask` goes to the side chat, `do` acts.
   */
  via: z.enum(['reply', 'send', 'rub-out', 'hold', 'ask', 'do']).default('reply'),
  stance: z.enum(STANCES),
  /** `wrong` raises the count of wrong turns running, `safe` clears it, `open` leaves it. */
  turn: z.enum(['safe', 'wrong', 'open']),
  /** The act of the ladder that this choice is, when it is one. */
  act: z.enum(ACTS).optional(),
  /** The core verb that this choice is, when it is one: its sign stands before the words. */
  sign: z.enum(SIGNS).optional(),
  to: targetSchema,
});

const beatSchema = z.strictObject({
  /** Ladder step reached: 0 before anything worth a flag has been seen, then 1, 2, 3 … */
  step: z.int().min(0).max(6),
  /** Where it is seen: the surface, a private side chat on it, the warm room, or away from the screen. */
  place: z.enum(['surface', 'side-chat', 'warm-room', 'away']).default('surface'),
  /**
   * In the app: who is there with the hero from here on, where others have gone; whoever speaks there later is back.
   * In a room: who stands there besides those who speak.
   */
  here: z.array(id).optional(),
  /** What is drawn behind the people in the warm room or away; see `roomOf`. */
  room: z.enum(ROOMS).optional(),
  /** Part of the twin: harmless, though it looks alike. Refusing or flagging here is a false alarm. */
  genuine: z.boolean().default(false),
  /** A trusted adult knows and helps from here on. Every ending is helped. */
  helped: z.boolean().default(false),
  /** A friend or helper comes nearer here (after two wrong turns running the story must bring one). */
  helper: z.boolean().default(false),
  say: z.array(messageSchema).min(1).max(3),
  /** What the hero has not sent yet: a message whose text marks clue words with [[ ]], a photo, or a form. */
  draft: z.union([z.boolean(), pictureDraftSchema, formDraftSchema]).default(false),
  /** The rule for which the first answer here is evidence; at most one beat a rule a story. */
  ask: ruleId.optional(),
  choices: z.array(choiceSchema).min(2).max(4).optional(),
  /** Where "go on" leads, for a beat with nothing to choose. */
  next: targetSchema.optional(),
  /** Where the global Leave leads; falls back on the story's `leave`. */
  leave: targetSchema.optional(),
  /** Where the global Tell leads: a beat, or `aside:<id>` for a kind answer that returns here. */
  tell: z.union([z.string().regex(/^aside:[a-z][a-z0-9-]*$/), targetSchema]).optional(),
  /** Set on a final beat: the id of the ending it is. */
  end: id.optional(),
});

export const storySchema = z.strictObject({
  id,
  /** Order of the episode in its module, from 1. */
  episode: z.int().min(1),
  surface: z.enum(SURFACES),
  shape: z.enum(SHAPES),
  begins: z.enum(BEGINNINGS),
  eyes: z.enum(EYES),
  rules: z.array(ruleId).min(1),
  /** Ladder code (LC, LS, …) when refuse, leave and tell are scored. */
  ladder: z.enum(['LC', 'LS', 'LB', 'LP', 'LW', 'LI', 'LR']).optional(),
  hero: id,
  /** Everyone who speaks; ids from `modules/cast.yaml`. */
  cast: z.array(id).min(2),
  /** The rule whose genuine twin this story contains, when it does. */
  twin: ruleId.optional(),
  start: id,
  /** Where the hero is whenever a beat or a kind answer names no room of its own. */
  room: z.enum(ROOMS).optional(),
  /** The highest ladder step at which noticing still counts as early. */
  early: z.int().min(1).default(USUAL_EARLY_STEP),
  leave: targetSchema.optional(),
  tell: z.union([z.string().regex(/^aside:[a-z][a-z0-9-]*$/), targetSchema]).optional(),
  /** Kind answers in the warm room after which the story goes on where it was. */
  asides: z
    .record(
      id,
      z.strictObject({
        room: z.enum(ROOMS).optional(),
        say: z.array(messageSchema).min(1).max(3),
      }),
    )
    .default({}),
  beats: z.record(id, beatSchema),
});

/** A story as read from its file, defaults filled in. */
export type Story = z.output<typeof storySchema>;
export type Beat = z.output<typeof beatSchema>;
export type Choice = z.output<typeof choiceSchema>;
export type PictureDraft = z.output<typeof pictureDraftSchema>;
export type FormDraft = z.output<typeof formDraftSchema>;
export type Message = z.output<typeof messageSchema>;
export type Target = z.output<typeof targetSchema>;
export type Condition = z.output<typeof conditionSchema>;
