import { z } from 'zod';
import {
  castSchema,
  coursesSchema,
  curriculumSchema,
  moduleSchema,
  picturesSchema,
  registrySchema,
  rulesSchema,
  signpostsSchema,
} from './module.ts';
import { bankSchema } from './question.ts';
import { storySchema } from './story.ts';
import { traceSchema } from './trace-file.ts';

const SCHEMAS = {
  story: storySchema,
  bank: bankSchema,
  module: moduleSchema,
  rules: rulesSchema,
  cast: castSchema,
  pictures: picturesSchema,
  curriculum: curriculumSchema,
  trace: traceSchema,
  courses: coursesSchema,
  registry: registrySchema,
  signposts: signpostsSchema,
};

/** JSON schemas that editors complete and validate with, as text by file. */
export function editorSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
