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
        rows.map(([, point]) => (point as unknown as Record<string, unknown>)[name] ?? null);
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
        if (column[row] !== null) point[name] = column[row];
      }
      points[number] = point as unknown as Point;
    });
  }
  return points;
}
