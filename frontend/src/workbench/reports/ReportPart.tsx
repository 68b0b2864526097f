import { Tag } from 'antd';
import { Link } from 'react-router-dom';
import { t } from '../text';
import type { Figure, ReportView, Row } from './useReports';

const words = t.reports;

interface Props {
  part: ReportView['parts'][number];
  /** Address of the cases behind a number. */
  casesOf: (figure: string, value?: string) => string;
}

function Count({ count, to, label, sum }: { count: number; to: string; label: string; sum?: Figure['sum'] }) {
  const said = sum ? `${sum.amount.toLocaleString('zh-CN')}${sum.unit}` : count;
  if (count === 0) return <span className="report__zero">{said}</span>;
  return (
    <Link to={to} aria-label={words.open(sum ? `${label}${said}` : label, count)}>
      {said}
    </Link>
  );
}

function Rows({ figure, rows, casesOf }: { figure: Figure; rows: Row[]; casesOf: Props['casesOf'] }) {
  const most = Math.max(...rows.map((row) => row.count), 1);
  return (
    <table className="report__rows">
      <caption>{figure.name}</caption>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <td className="muted">{words.noRows}</td>
          </tr>
        )}
        {rows.map((row) => (
          <tr key={row.value}>
            <th scope="row">{row.name}</th>
            <td className="report__bar" aria-hidden>
              <span style={{ width: `${(100 * row.count) / most}%` }} />
            </td>
            <td className="report__number">
              <Count count={row.count} to={casesOf(figure.id, row.value)} label={words.casesTitle(figure.name, row.name)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One part of a report: its numbers, and what some of them are made of. */
export function ReportPart({ part, casesOf }: Props) {
  const single = part.figures.filter((figure) => !figure.rows);
  return (
    <section className="panel" aria-label={part.name}>
      <h2 className="section-title">{part.name}</h2>
      <p className="muted">
        {part.internal ? <Tag>{words.internal}</Tag> : words.cited(part.law, part.article ?? '')}
      </p>
      <dl className="report__figures">
        {single.map((figure) => (
          <div key={figure.id}>
            <dt>{figure.name}</dt>
            <dd>
              {typeof figure.count === 'number' ? (
                <Count count={figure.count} to={casesOf(figure.id)} label={figure.name} sum={figure.sum} />
              ) : (
                (figure.share ?? words.noShare)
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className="report__splits">
        {part.figures.map((figure) => figure.rows && <Rows key={figure.id} figure={figure} rows={figure.rows} casesOf={casesOf} />)}
      </div>
    </section>
  );
}
