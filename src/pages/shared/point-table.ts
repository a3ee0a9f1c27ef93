import type { Outline, Point } from '../../content/compiled.ts';

/*
 * An outline's points as tables: column by column they pack into half the bytes of a list of objects,
 * and the first screen waits for them.
 */

/** Per kind of point its numbers, and per field what each has; null where one has none. */
export type PointTables = Readonly<
  Record<
    string,
    {
      readonly numbers: readonly number[];
      readonly fields: Readonly<Record<string, readonly unknown[]>>;
    }
  >
>;

/** Points as tables; no field of a point may be null. */
export function tabulatePoints(points: Outline['points']): PointTables {
  const all = Object.entries(points);
  const kinds = new Set(all.map(([, { kind }]) => kind));
  return Object.fromEntries(
    [...kinds].map((kind) => {
      const rows = all.filter(([, point]) => point.kind === kind);
      const names = new Set(rows.flatMap(([, point]) => Object.keys(point)));
      names.delete('kind');
      const column = (name: string) =>
        rows.map(([, point]) =>
          packed((point as unknown as Record<string, unknown>)[name] ?? null),
        );
      return [
        kind,
        {
          numbers: rows.map(([number]) => Number(number)),
          fields: Object.fromEntries([...names].map((name) => [name, column(name)])),
        },
      ];
    }),
  );
}

/** The points of tables. */
export function pointsOf(tables: PointTables): Outline['points'] {
  const points: Record<number, Point> = {};
  for (const [kind, { numbers, fields }] of Object.entries(tables)) {
    numbers.forEach((number, row) => {
      const point: Record<string, unknown> = { kind };
      for (const [name, column] of Object.entries(fields)) {
        if (column[row] !== null) point[name] = unpacked(column[row]);
      }
      points[number] = point as unknown as Point;
    });
  }
  return points;
}

/** A list of objects, column by column; null where one has not that field. */
interface PackedList {
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
}

function packed(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  const rows = value as readonly unknown[];
  if (!rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))) {
    return value;
  }
  const list = rows as readonly Readonly<Record<string, unknown>>[];
  const names = new Set(list.flatMap((row) => Object.keys(row)));
  const columns = Object.fromEntries(
    [...names].map((name) => [name, list.map((row) => row[name] ?? null)]),
  );
  return { columns } satisfies PackedList;
}

function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('columns' in value)) return value;
  const columns = Object.entries((value as PackedList).columns);
  return columns[0]![1].map((_, row) =>
    Object.fromEntries(
      columns
        .filter(([, column]) => column[row] !== null)
        .map(([name, column]) => [name, column[row]]),
    ),
  );
}
