const STATUS_RANK: Readonly<Record<string, number>> = {
  '': 0,
  unknown: 0,
  'not attempted': 0,
  browsed: 0,
  incomplete: 1,
  failed: 1,
  completed: 2,
  passed: 3,
};

/**
 * Whether a new value would take away from what the platform has, or add nothing: statuses, scores and
 * progress only rise. Elements of any other kind may always change.
 */
export function addsNothing(element: string, had: string | undefined, value: string): boolean {
  if (had === undefined || had === '') return false;
  const before = rankOf(element, had);
  const now = rankOf(element, value);
  return before !== undefined && now !== undefined && now <= before;
}

function rankOf(element: string, value: string): number | undefined {
  if (element.endsWith('status')) return STATUS_RANK[value];
  return /(raw|scaled|progress_measure)$/.test(element) ? Number(value) : undefined;
}
