import { z } from 'zod';
import { BANDS, TRACE_PARTS } from './names.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/**
 * `modules/trace.yaml`: the statements of the advice page that this course grew from, and where each of them is
 * stated. What each says is in `locales/<lang>/trace.yaml`.
 */
export const traceSchema = z.array(
  z.strictObject({
    id,
    part: z.enum(TRACE_PARTS),
    rule: z.string().regex(/^[A-Z][A-Z0-9]*$/),
    /** The module that owns it. */
    module: id,
    /** Set while that module has not been written; then only its wording is there. */
    planned: z.boolean().default(false),
    /** Keys of words; a rule's own wording, such as `rules.BDAY.rule`, is that of each band. */
    wording: z.array(z.string().regex(/^(rules|signposts)(\.[A-Za-z0-9-]+)+$/)).default([]),
    stated: z
      .partialRecord(
        z.enum(BANDS),
        z.strictObject({
          /** `<story>/<beat>` or `<story>/aside:<id>` of the module. */
          screens: z.array(z.string()).default([]),
          /** `<RULE>/<question>` of the module. */
          questions: z.array(z.string()).default([]),
        }),
      )
      .default({}),
  }),
);

export type TraceClause = z.output<typeof traceSchema>[number];
