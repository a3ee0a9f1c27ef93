/** One line of the report. */
export interface Figure {
  readonly name: string;
  /** Undefined when it could not be measured. */
  readonly value: number | undefined;
  readonly unit: string;
  /** The most that it may be; absent where none is set. */
  readonly budget?: number;
}

/** The report as a table: figure, value, budget and whether it is kept. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'value', 'budget', ''],
    ...figures.map(({ name, value, unit, budget }) => [
      name,
      value === undefined ? 'not measured' : `${inWords(value)} ${unit}`.trim(),
      budget === undefined ? '–' : `${inWords(budget)} ${unit}`.trim(),
      verdict(value, budget),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(([name, value, budget, ok]) =>
      [name!.padEnd(widths[0]!), value!.padStart(widths[1]!), budget!.padStart(widths[2]!), ok]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The middle one; of an even number the higher of the two. Undefined of none. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The least value that so many of a hundred do not exceed. Undefined of none. */
export function percentile(values: readonly number[], percent: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}

function inWords(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  return value.toFixed(value < 1 ? 4 : 2);
}

function verdict(value: number | undefined, budget: number | undefined): string {
  if (value === undefined || budget === undefined) return '';
  return value <= budget ? 'ok' : 'OVER';
}
