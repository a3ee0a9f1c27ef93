import type { ShownMessage } from '../../model.ts';

/** A letter, page or stall, and all that was said while it lay on top; the first holds what came before it. */
export type Sheet = readonly ShownMessage[];

/** Cuts a thread into sheets wherever a message begins one. */
export function sheetsOf(
  messages: readonly ShownMessage[],
  begins: (message: ShownMessage, sheet: Sheet) => boolean,
): readonly Sheet[] {
  const sheets: ShownMessage[][] = [];
  let begun = false;
  for (const message of messages) {
    const sheet = sheets.at(-1) ?? [];
    const isNew = begins(message, sheet);
    if (sheets.length === 0 || (isNew && begun)) sheets.push([message]);
    else sheet.push(message);
    begun ||= isNew;
  }
  return sheets;
}

/** Cuts a sheet into runs of messages that go together; a message without a key stands alone. */
export function runsOf<K extends string>(
  sheet: Sheet,
  keyOf: (message: ShownMessage) => K | undefined,
): readonly { readonly key: K | undefined; readonly messages: Sheet }[] {
  const runs: { key: K | undefined; messages: ShownMessage[] }[] = [];
  for (const message of sheet) {
    const key = keyOf(message);
    const run = runs.at(-1);
    if (run && key !== undefined && run.key === key) run.messages.push(message);
    else runs.push({ key, messages: [message] });
  }
  return runs;
}
