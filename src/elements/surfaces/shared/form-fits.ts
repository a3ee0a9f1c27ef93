import type { MockForm, ShownDraft } from '../../model.ts';

/** The tile that lies in each field, by field id; a field without one is missing. */
export type Filled = Readonly<Record<string, string>>;

/** The tiles that are there before anything was chosen. */
export function filledAtFirst({ fields }: MockForm): Filled {
  return Object.fromEntries(
    fields.flatMap(({ id, start }) => (start === undefined ? [] : [[id, start]])),
  );
}

/** Whether every field has a tile that fits. */
export function formFits({ fields }: MockForm, filled: Filled): boolean {
  return fields.every(({ id, tiles }) => tiles.find((tile) => tile.id === filled[id])?.fits);
}

/** Whether what waits could go just as it was found. A photo never can: its clues are uncovered. */
export function fitsAtFirst(draft: ShownDraft | undefined): boolean {
  return draft?.kind === 'form' && formFits(draft, filledAtFirst(draft));
}
