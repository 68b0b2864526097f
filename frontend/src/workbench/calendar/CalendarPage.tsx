import { shortDate } from '@shared/format/dates';
import { today } from '@shared/session/today';
import { useSession } from '@shared/session/useSession';
import { Alert, Button } from 'antd';
import { Link, useSearchParams } from 'react-router-dom';
import { closedTo } from '../shell/access';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './calendar.css';
import { Month } from './Month';
import { useYear, type Year } from './useCalendar';

const words = t.calendar;
const NOTICES = '/calendar/notices';
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function Sources({ year }: { year: Year }) {
  if (year.notices.length === 0) return <p>{words.noSource}</p>;
  return (
    <ul className="plain-list">
      {year.notices.map((notice) => {
        const title = words.source(notice.title, notice.number);
        return (
          <li key={title}>
            {notice.url ? (
              <a href={notice.url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            {notice.dated && <span className="muted">{words.dated(shortDate(notice.dated))}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The legend names in words what the fields also show in colour. */
function Legend() {
  return (
    <p className="calendar__legend">
      <span className="calendar__day calendar__day--off">{words.off}</span> {words.legendOff}
      <span className="calendar__day calendar__day--work">{words.work}</span> {words.legendWork}
      <span className="calendar__day calendar__day--weekend">6</span> {words.legendWeekend}
    </p>
  );
}

/** The work calendar of a year: what is off, what is worked, and which notice says so. */
export default function CalendarPage() {
  const [params, setParams] = useSearchParams();
  const asked = Number(params.get('year')) || Number(today().slice(0, 4));
  const year = useYear(asked);
  const { user } = useSession();
  const to = (value: number) => setParams({ year: String(value) }, { replace: true });
  const data = year.data;
  const open = data && data.finalThrough < `${asked}-12-27`;
  return (
    <section className="panel">
      <div className="calendar__head">
        <h1 className="page-title">{words.title}</h1>
        <Button disabled={!data || asked <= data.firstYear} onClick={() => to(asked - 1)}>
          {words.before}
        </Button>
        <strong className="calendar__year">{words.of(asked)}</strong>
        <Button disabled={!data || asked >= data.lastYear} onClick={() => to(asked + 1)}>
          {words.after}
        </Button>
        {!closedTo(user, NOTICES) && <Link to={NOTICES}>{words.toNotices}</Link>}
      </div>
      {year.error && <Failure error={year.error} retry={() => void year.refetch()} />}
      {year.isPending && <Loading />}
      {data && data.year === asked && (
        <>
          {open && <Alert type="warning" showIcon title={words.provisional} description={words.provisionalWhy(shortDate(data.finalThrough))} />}
          <Legend />
          <div className="calendar__months">
            {MONTHS.map((month) => (
              <Month key={month} year={data} month={month} />
            ))}
          </div>
          <h2>{words.sources}</h2>
          <Sources year={data} />
        </>
      )}
    </section>
  );
}
