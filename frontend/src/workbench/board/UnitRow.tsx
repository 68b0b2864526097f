import './unit-row.css';

/** The heading of the rows of one unit, across the table: its name keeps its length on a phone too. */
export function UnitRow({ name, columns }: { name: string; columns: number }) {
  return (
    <tr className="board__unit">
      <th scope="rowgroup" colSpan={columns}>
        {name}
      </th>
    </tr>
  );
}
