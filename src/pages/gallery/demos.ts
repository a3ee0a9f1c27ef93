import { parse } from 'yaml';
import pictureFile from '../../../modules/pictures.yaml?raw';
import type { CompiledStory } from '../../content/compiled.ts';
import { picturesSchema } from '../../content/module.ts';
import { picturesOfStory } from '../../content/shown-pictures.ts';
import { storySchema } from '../../content/story.ts';
import type { Words } from '../../i18n/words.ts';

/*
 * Short stories, one for each kind of app, that can be played in the gallery: `demos/<id>.yaml` with its words
 * in `demos/<id>.words.yaml`. No part of a lesson.
 */

const files = import.meta.glob<string>('./demos/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures = picturesSchema.parse(parse(pictureFile));
const ids = Object.keys(files).flatMap((file) => /demos\/([a-z-]+)\.yaml$/.exec(file)?.[1] ?? []);

/** The demo stories by id. */
export const DEMOS: Readonly<Record<string, CompiledStory>> = Object.fromEntries(
  ids.map((id) => [id, compiled(files[`./demos/${id}.yaml`]!)]),
);

/** Their words, by story id. */
export const DEMO_WORDS: Words = Object.fromEntries(
  ids.map((id) => [id, parse(files[`./demos/${id}.words.yaml`]!) as Words]),
);

function compiled(file: string): CompiledStory {
  const story = storySchema.parse(parse(file));
  const beats = Object.entries(story.beats);
  return {
    ...story,
    number: 100,
    numbers: Object.fromEntries(
      beats.filter(([, { end }]) => end === undefined).map(([id], place) => [id, 101 + place]),
    ),
    options: {},
    endings: [...new Set(beats.flatMap(([, { end }]) => end ?? []))],
    pictures: Object.fromEntries(
      picturesOfStory(story).map((id) => [id, pictures.find((one) => one.id === id)?.spots ?? []]),
    ),
  };
}
