const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * Key of a learner's copy on this device: FNV-1a 64 of the platform's learner id and the origin, 16
 * hexadecimal digits. The id itself goes no further.
 */
export function learnerKey(learner: string, origin: string): string {
  return fnv1a64(`${learner}\n${origin}`);
}

/** FNV-1a, 64 bits, over UTF-8 (draft-eastlake-fnv): 16 hexadecimal digits. */
export function fnv1a64(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
