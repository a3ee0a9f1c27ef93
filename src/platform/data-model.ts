/** `ro` can only be read, `wo` only be written. */
export type Access = 'ro' | 'wo' | 'rw';

/** An element of a data model, under its generic name with `n` for each index. */
export interface Element<Check> {
  readonly access: Access;
  readonly check: Check;
  /** What is read before it was set; where it is absent, nothing can be read. */
  readonly initial?: string;
}

const INDEX = /\.(?:0|[1-9]\d*)(?=\.|$)/g;

/** An element's name with `n` for each index. */
export function genericName(name: string): string {
  return name.replace(INDEX, '.n');
}

/** Each array in a name with its index, such as `cmi.interactions` and 3, from the outside in. */
export function indicesIn(name: string): readonly (readonly [array: string, index: number])[] {
  return [...name.matchAll(INDEX)].map(({ 0: digits, index }) => [
    name.slice(0, index),
    Number(digits.slice(1)),
  ]);
}

/** How many entries each array of a data model has. */
export class ArraySizes {
  private readonly sizes = new Map<string, number>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    for (const [array, index] of indicesIn(name)) {
      this.sizes.set(array, Math.max(this.of(array), index + 1));
    }
  }

  of(array: string): number {
    return this.sizes.get(array) ?? 0;
  }

  /** Whether every index in a name is there, or, with `more`, one that may come next. */
  has(name: string, more: 0 | 1): boolean {
    return indicesIn(name).every(([array, index]) => index < this.of(array) + more);
  }
}
