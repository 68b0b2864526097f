import { DownloadOutlined, LeftOutlined, RightOutlined, TeamOutlined } from '@ant-design/icons';
import { civilDate } from '@shared/format/dates';
import { Button, Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router-dom';
import { daysOf } from '../calendar/months';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './hearings.css';
import { HearingList } from './HearingList';
import { HearingMonth } from './HearingMonth';
import { ToSet } from './ToSet';
import { useHearings } from './useHearings';

const words = t.hearings;
const MONTH = /^(\d{4})-(\d{2})$/;

function named(text: string | null): [number, number] {
  const match = MONTH.exec(text ?? '') ?? MONTH.exec(civilDate(new Date()).slice(0, 7));
  return [Number(match?.[1]), Number(match?.[2])];
}

const iso = (year: number, month: number): string => new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);

/** Every hearing of a month, as a list or as a sheet; the address keeps what is shown. */
export default function HearingsPage() {
  const [search, setSearch] = useSearchParams();
  const [year, month] = named(search.get('month'));
  const view = search.get('view') === 'month' ? 'month' : 'list';
  const days = daysOf(year, month);
  const from = days[0]?.iso ?? '';
  const to = days.at(-1)?.iso ?? '';
  const found = useHearings(from, to);
  const show = (change: { month?: string; view?: string }) => setSearch({ month: iso(year, month), view, ...change }, { replace: true });

  return (
    <div className="hearings stack">
      <header className="hearings__head">
        <h1 className="page-title">{words.title}</h1>
        <span className="hearings__month">
          <Button icon={<LeftOutlined />} aria-label={words.earlier} onClick={() => show({ month: iso(year, month - 1) })} />
          <strong aria-live="polite">{words.month(year, month)}</strong>
          <Button icon={<RightOutlined />} aria-label={words.later} onClick={() => show({ month: iso(year, month + 1) })} />
          <Button onClick={() => show({ month: civilDate(new Date()).slice(0, 7) })}>{words.now}</Button>
        </span>
        <Segmented
          aria-label={words.view}
          value={view}
          onChange={(value) => show({ view: value })}
          options={[
            { value: 'list', label: words.views.list },
            { value: 'month', label: words.views.month },
          ]}
        />
        <span className="hearings__links">
          <a href={`/api/hearings.ics?from=${from}&to=${to}`} download>
            <DownloadOutlined aria-hidden /> {words.file}
          </a>
          <Link to="/hearings/leaders">
            <TeamOutlined aria-hidden /> {words.leaders}
          </Link>
        </span>
      </header>
      {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
      {!found.data && !found.error && <Loading />}
      {found.data && (
        <>
          <ToSet cases={found.data.toSet} />
          <section className="panel">
            {view === 'month' ? (
              <HearingMonth key={from} year={year} month={month} hearings={found.data.hearings} />
            ) : (
              <HearingList hearings={found.data.hearings} none={words.none} />
            )}
          </section>
        </>
      )}
    </div>
  );
}
