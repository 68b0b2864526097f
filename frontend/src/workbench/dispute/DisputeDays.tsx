import { longDate } from '@shared/format/dates';
import { Empty } from 'antd';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { t } from '../text';
import type { DisputeCase, Moment } from './useDispute';

const words = t.dispute;

function Line({ moment }: { moment: Moment }) {
  const detail = moment.detail && (moment.kind === 'SERVED' ? words.to(moment.detail) : moment.detail);
  return (
    <li className={`dispute-line dispute-line--${moment.kind.toLowerCase()}`}>
      <span className="dispute-line__kind">{words.kinds[moment.kind]}</span>
      <span>
        {moment.url ? (
          <a href={moment.url} target="_blank" rel="noreferrer">
            {moment.text}
          </a>
        ) : (
          moment.text
        )}
        {detail && <span className="muted"> {detail}</span>}
      </span>
    </li>
  );
}

interface Props {
  days: Moment[];
  cases: DisputeCase[];
  tone: (caseNo: string) => string;
}

interface Group {
  on: string;
  caseNo: string;
  moments: Moment[];
}

/** What follows each other on one day in one case stands together. */
function grouped(days: Moment[]): Group[] {
  const groups: Group[] = [];
  for (const moment of days) {
    const last = groups.at(-1);
    if (last?.on === moment.on && last.caseNo === moment.caseNo) last.moments.push(moment);
    else groups.push({ on: moment.on, caseNo: moment.caseNo, moments: [moment] });
  }
  return groups;
}

/** The thread: one line of time through all cases. */
export function DisputeDays({ days, cases, tone }: Props) {
  if (days.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none} />;
  const groups = grouped(days);
  const procedureOf = (caseNo: string) => cases.find((file) => file.caseNo === caseNo)?.procedureName ?? '';
  return (
    <ol className="plain-list dispute-days">
      {groups.map(({ on, caseNo, moments }, index) => (
        <li key={`${on} ${caseNo} ${index}`} className={`dispute-day ${tone(caseNo)}`}>
          <time dateTime={on}>{groups[index - 1]?.on === on ? '' : longDate(on)}</time>
          <div>
            <div className="dispute-day__case">
              {procedureOf(caseNo)} <Link to={casePath(caseNo)}>{caseNo}</Link>
            </div>
            <ul className="plain-list">
              {moments.map((moment, line) => (
                <Line key={line} moment={moment} />
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}
