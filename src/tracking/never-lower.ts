const STATUS_RANK: Readonly<Record<string, number>> = {
  incomplete: 1,
  failed: 1,
  completed: 2,
  passed: 3,
};

/**
 * How high a value stands among those of an element that may only rise, which are statuses, scores and progress:
 * from 0 on. Not a number for elements of any other kind.
 */
export function rankOf(element: string, value: string): number {
  if (element.endsWith('status')) return STATUS_RANK[value] ?? 0;
  return /(raw|scaled|progress_measure)$/.test(element) ? Number(value) : NaN;
}
