import type { Schemas } from '@shared/api/contract';

export type BoardState = 'on-time' | 'warning' | 'overdue';

/** One number of the board; `query` lists its cases. */
export type BoardRow = Schemas['BoardRow'];

export interface StageLine {
  key: string;
  unit: string;
  procedure: string;
  stage: string;
  cells: Partial<Record<BoardState, BoardRow>>;
}

export const STATES: BoardState[] = ['on-time', 'warning', 'overdue'];

/** The rows as lines of a table: one a unit, procedure and stage, with a cell for each state. */
export function linesOf(rows: BoardRow[]): StageLine[] {
  const lines = new Map<string, StageLine>();
  for (const row of rows) {
    const key = [row.unit, row.procedure, row.stage].join('|');
    const line = lines.get(key) ?? {
      key,
      unit: row.unit,
      procedure: row.procedureName,
      stage: row.stageName,
      cells: {},
    };
    line.cells[row.state as BoardState] = row;
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => a.unit.localeCompare(b.unit, 'zh') || a.procedure.localeCompare(b.procedure, 'zh'));
}

/** The rows under the unit they are of, in their order. */
export function byUnit<Row extends { unit: string }>(rows: Row[]): { unit: string; of: Row[] }[] {
  return [...new Set(rows.map((row) => row.unit))].map((unit) => ({ unit, of: rows.filter((row) => row.unit === unit) }));
}

export function total(rows: BoardRow[], state: BoardState): number {
  return rows.filter((row) => row.state === state).reduce((sum, row) => sum + row.count, 0);
}

/** Where a number leads: the search page with the row's own question. */
export function casesOf(query: string): string {
  return `/cases?${query.replace(/^.*\?/, '')}`;
}
