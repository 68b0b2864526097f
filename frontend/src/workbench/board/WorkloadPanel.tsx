import { client } from '@shared/api/client';
import { longDate } from '@shared/format/dates';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../shell/states';
import { t } from '../text';
import { UnitRow } from './UnitRow';
import { byUnit } from './rows';
import './board.css';
import './workload.css';

/** How much everybody has to do, and what nobody has taken yet. */
export function WorkloadPanel() {
  const workload = useQuery({ queryKey: ['workload'], queryFn: () => client.get('/supervision/workload'), refetchInterval: 60_000 });
  if (workload.error && !workload.data) return <Failure error={workload.error} retry={() => void workload.refetch()} />;
  if (!workload.data) return null;
  const { rows, soonThrough } = workload.data;
  const number = (count: number, state: string) => (
    <td className="board__number">{count === 0 ? <span className="board__zero">0</span> : <strong className={`board__count--${state}`}>{count}</strong>}</td>
  );
  return (
    <section className="panel board__panel board__workload" aria-labelledby="workload">
      <h2 id="workload">{t.board.workload}</h2>
      <p className="muted">{t.board.workloadHint(longDate(soonThrough))}</p>
      {rows.length === 0 && <p className="muted">{t.board.noTasks}</p>}
      {rows.length > 0 && (
        <table className="board__table">
          <thead>
            <tr>
              <th>{t.board.person}</th>
              <th className="board__number">{t.board.tasks}</th>
              <th className="board__number">{t.board.soon}</th>
              <th className="board__number">{t.board.overdue}</th>
            </tr>
          </thead>
          {byUnit(rows).map(({ unit, of }) => (
            <tbody key={unit}>
              <UnitRow name={unit} columns={4} />
              {of.map((row) => (
                <tr key={`${row.person?.username ?? ''}|${row.roleName}`}>
                  <td>
                    {row.person?.displayName ?? <span className="muted">{t.board.nobody}</span>}
                    <div className="muted">{row.roleName}</div>
                  </td>
                  <td className="board__number">{row.open}</td>
                  {number(row.soon, 'warning')}
                  {number(row.overdue, 'overdue')}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}
