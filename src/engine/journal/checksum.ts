/** FNV-1a, 32 bits, of printable ASCII (draft-eastlake-fnv); it notices damage, it is no protection. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}
