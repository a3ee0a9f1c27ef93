/**
 * Resolves once the page has painted what there is to paint. A press is answered at once by how its button
 * looks; what takes longer to draw comes with the next paint.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
