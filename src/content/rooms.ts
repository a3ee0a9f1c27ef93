import type { Room } from './names.ts';
import type { Story } from './story.ts';

/** Where somebody is who is not at the screen. */
interface Whereabouts {
  /** That of a beat; a kind answer is always heard in the warm room. */
  readonly place?: string;
  readonly room?: Room | undefined;
}

/** The room that is drawn: the scene's own, else the story's, else the garden when away and the kitchen when not. */
export function roomOf(story: Pick<Story, 'room'>, { place, room }: Whereabouts): Room {
  return room ?? story.room ?? (place === 'away' ? 'garden' : 'kitchen');
}
