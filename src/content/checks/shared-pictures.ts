import type { Check } from '../check-context.ts';
import type { CastMember } from '../module.ts';
import { problem } from '../report-problem.ts';
import { speakersOf } from '../speakers.ts';

const FILE = 'modules/cast.yaml';

/**
 * A picture stands for one member of the cast: within a module for one alone, and nowhere both for somebody known
 * online only and for a friend or helper. Children would learn the picture in place of the signs. `pictureOf` says
 * where it is meant.
 */
export const checkSharedPictures: Check = (project) => {
  const modules = project.modules.map((module) => ({
    name: `${module.id} ${module.band}`,
    speakers: speakersOf(module),
  }));
  return project.cast.flatMap((member, place) =>
    project.cast
      .slice(0, place)
      .filter((other) => isShared(member, other))
      .flatMap((other) => {
        const { id, picture } = member;
        const both = modules.find(({ speakers }) => speakers.has(id) && speakers.has(other.id));
        const unlike = (member.role === 'contact') !== (other.role === 'contact');
        if (both === undefined && !unlike) return [];
        const where = both?.name ?? 'the cast';
        return [
          problem('picture-shared', FILE, [place, 'picture'], {
            id,
            other: other.id,
            picture,
            where,
          }),
        ];
      }),
  );
};

function isShared(one: CastMember, other: CastMember): boolean {
  const same = one.look === other.look && one.picture === other.picture;
  return same && (one.pictureOf ?? one.id) !== (other.pictureOf ?? other.id);
}
