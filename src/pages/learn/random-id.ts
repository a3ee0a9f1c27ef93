/** A random whole number of 24 bits; works on plain http, where `randomUUID` does not. */
export function randomId(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 8;
}
