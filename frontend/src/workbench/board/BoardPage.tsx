import { client } from '@shared/api/client';
import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { Link } from 'react-router-dom';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { UnitRow } from './UnitRow';
import './board.css';
import { RecountPanel } from './RecountPanel';
import { byUnit, casesOf, linesOf, STATES, total, type BoardRow, type BoardState } from './rows';
import { WorkloadPanel } from './WorkloadPanel';

function Totals({ rows }: { rows: BoardRow[] }) {
  return (
    <ul className="plain-list board__totals">
      {STATES.map((state) => (
        <li key={state} className={`board__total board__total--${state}`}>
          <Link to={casesOf(`level=${state}`)}>
            <span>{t.board.levels[state]}</span>
            <strong>{total(rows, state)}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Cell({ row, state }: { row: BoardRow | undefined; state: BoardState }) {
  if (!row || row.count === 0) return <span className="board__zero">0</span>;
  return (
    <Link className={`board__count board__count--${state}`} to={casesOf(row.query)} title={t.board.open(t.board.levels[state] ?? '', row.count)}>
      {row.count}
    </Link>
  );
}

function Table({ rows }: { rows: BoardRow[] }) {
  return (
    <table className="board__table">
      <thead>
        <tr>
          <th>{t.board.procedure}</th>
          <th>{t.board.stage}</th>
          {STATES.map((state) => (
            <th key={state} className="board__number">
              {t.board.levels[state]}
            </th>
          ))}
        </tr>
      </thead>
      {byUnit(linesOf(rows)).map(({ unit, of }) => (
        <tbody key={unit}>
          <UnitRow name={unit} columns={2 + STATES.length} />
          {of.map((line) => (
            <tr key={line.key}>
              <td>{line.procedure}</td>
              <td>{line.stage}</td>
              {STATES.map((state) => (
                <td key={state} className="board__number">
                  <Cell row={line.cells[state]} state={state} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** How every open case stands against its time limits; each number opens its cases. */
export default function BoardPage() {
  const board = useQuery({
    queryKey: ['board'],
    queryFn: () => client.get('/supervision/board'),
    refetchInterval: 60_000,
  });
  if (board.error && !board.data) return <Failure page error={board.error} retry={() => void board.refetch()} />;
  if (!board.data) return <Loading />;
  const { rows } = board.data;
  return (
    <section>
      <h1 className="page-title">{t.board.title}</h1>
      <Totals rows={rows} />
      <div className="panel board__panel">{rows.length === 0 ? <Empty description={t.board.empty} /> : <Table rows={rows} />}</div>
      <WorkloadPanel />
      <RecountPanel />
    </section>
  );
}
