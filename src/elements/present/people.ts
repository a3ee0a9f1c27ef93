import type { CastMember } from '../../content/module.ts';
import type { Mood } from '../../content/names.ts';
import { t } from '../../i18n/words.ts';
import type { Person } from '../model.ts';

const ROLES = { pupil: 'friend', adult: 'adult', contact: 'contact' } as const;

/**
 * Somebody by their cast id, with a name. `narrator` and ids that the cast does not know have no
 * picture; whoever is the hero has the hero's role.
 */
export function personOf(
  id: string,
  cast: readonly CastMember[],
  hero: string | undefined,
  mood: Mood = 'calm',
): Person {
  const member = cast.find((known) => known.id === id);
  const role = id === hero ? 'hero' : member === undefined ? 'narrator' : ROLES[member.role];
  return {
    id,
    name: t(`cast.${id}`),
    role,
    look: member?.look ?? 'avatar',
    picture: member?.picture ?? '',
    mood,
  };
}
