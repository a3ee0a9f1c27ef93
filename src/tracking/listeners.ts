/** Functions to call when something happens. */
export class Listeners<Told extends readonly unknown[]> {
  private readonly all = new Set<(...told: Told) => void>();

  /** Returns the way to stop. */
  add(listener: (...told: Told) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(...told: Told): void {
    for (const listener of [...this.all]) listener(...told);
  }
}
