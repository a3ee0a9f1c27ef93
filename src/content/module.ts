import { z } from 'zod';
import { BANDS, FRAMEWORKS, SIGNS } from './names.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const ruleId = z.string().regex(/^[A-Z][A-Z0-9]*$/);

/** `modules/<module>/<band>/module.yaml`: what belongs to a module. */
export const moduleSchema = z.strictObject({
  id,
  band: z.enum(BANDS),
  /** Rules it teaches, in the order in which they are reported. */
  rules: z.array(ruleId).min(1),
  /** Story ids in episode order. */
  episodes: z.array(id).min(1),
});

/** `modules/rules.yaml`: the safety rules. Wording for pupils is in `locales/<lang>/rules.yaml`. */
export const rulesSchema = z.array(
  z.strictObject({
    id: ruleId,
    kind: z.enum(['full', 'help']),
    /** False where no honest genuine look-alike exists; the twin condition is then waived. */
    twin: z.boolean(),
    /** False for rules whose single answers are never reported to a platform. */
    reported: z.boolean(),
    /** The core verb that it asks for: its sign stands on the rule's card. */
    sign: z.enum(SIGNS).optional(),
    /** Ids of the wrong ideas that distractors stand for; wording in `locales`. */
    ideas: z.array(id),
    /** References by framework, see `modules/curriculum.yaml`. */
    curriculum: z.record(z.enum(FRAMEWORKS), z.array(z.string())),
  }),
);

/** `modules/pictures.yaml`: pictures and the things in them. Words are in `locales/<lang>/pictures.yaml`. */
export const picturesSchema = z.array(
  z.strictObject({
    id,
    /** What can be pressed in it, in reading order. */
    spots: z.array(id).max(6),
  }),
);

/** `modules/curriculum.yaml`: the frameworks that rules refer to. Titles are in `locales/<lang>/papers.yaml`. */
export const curriculumSchema = z.array(
  z.strictObject({
    id: z.enum(FRAMEWORKS),
    /** ISO day on which a person checked all references at their source; absent means unverified. */
    verifiedOn: z.iso.date().optional(),
  }),
);

/**
 * `modules/courses.yaml`: the order in which a band's modules stand in its course. A course has every module
 * of its band.
 */
export const coursesSchema = z.array(
  z.strictObject({
    band: z.enum(BANDS),
    /** Module ids in the order of the path. */
    modules: z.array(id).min(1),
    /**
     * The arc that runs through the course: what becomes of its thread in each episode, in the order of the path.
     * What it is, and the phrases that carry it on, are in `locales/<lang>/arc.yaml`.
     */
    arc: z
      .array(
        z.strictObject({ id, episode: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/) }),
      )
      .default([]),
  }),
);

/** `modules/cast.yaml`: people and handles. Names are in `locales/<lang>/cast.yaml`. */
export const castSchema = z.array(
  z.strictObject({
    id,
    /** Who they are to the hero; `contact` is somebody known online only. */
    role: z.enum(['pupil', 'adult', 'contact']),
    /** A drawn face with expressions, or the picture that an online account shows. */
    look: z.enum(['face', 'avatar']),
    /** Which drawing: a portrait's id, or an avatar's such as `fox`. */
    picture: id,
    /** Whose picture it is, where two show the same on purpose: a copy of a friend, or two pages of one school. */
    pictureOf: id.optional(),
  }),
);

/**
 * `modules/registry.yaml`: the append-only numbers that journals and platform records use. A point
 * is `module`, `<story>`, `<story>/<beat>` or `<RULE>/<question>`. Options are append-only too;
 * a removed point keeps its number as `gone`.
 */
export const registrySchema = z.strictObject({
  blocks: z.array(
    z.strictObject({
      /** Place in the list for ever: block n holds numbers 0 to 149 of one module and band. */
      block: z.int().min(0).max(62),
      module: id,
      band: z.enum(BANDS),
      points: z.array(
        z.strictObject({
          number: z.int().min(0).max(149),
          point: z.string(),
          options: z.array(z.string()).max(148).default([]),
          gone: z.boolean().default(false),
        }),
      ),
    }),
  ),
});

const nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);

const signpostSchema = z.strictObject({
  id,
  /** Dialled or opened value, such as `999`; absent where there is none. */
  phone: z.string().optional(),
  urgency: z.enum(['now-danger', 'not-urgent', 'talk', 'report', 'school']),
  nation: z.array(nation).min(1),
  /** ISO day on which a person checked the entry against its source; absent means unverified. */
  verifiedOn: z.iso.date().optional(),
  /** Routes for adults are on papers only, never on a pupil's screen or in a pupil's package. */
  audience: z.enum(['everyone', 'adults']),
  /** The neutral route in whose place this one stands. */
  replaces: id.optional(),
});

/**
 * `modules/signposts/<region>.yaml`: where help is. `uk` is neutral and has what is there for all; another
 * region names its nation, and only adds or replaces. Words are in `locales/<lang>/signposts.yaml`.
 */
export const signpostsSchema = z.strictObject({
  nation: nation.optional(),
  routes: z.array(signpostSchema),
});

export type ModuleFile = z.output<typeof moduleSchema>;
export type Rule = z.output<typeof rulesSchema>[number];
export type Picture = z.output<typeof picturesSchema>[number];
export type Course = z.output<typeof coursesSchema>[number];
export type Framework = z.output<typeof curriculumSchema>[number];
export type CastMember = z.output<typeof castSchema>[number];
export type Registry = z.output<typeof registrySchema>;
export type Signpost = z.output<typeof signpostSchema>;
export type Nation = z.output<typeof nation>;
