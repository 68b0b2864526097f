import { DownloadOutlined, LeftOutlined, RightOutlined, TeamOutlined } from '@ant-design/icons';
import { today } from '@shared/session/today';
import { Button, Segmented } from 'antd';
import { Link } from 'react-router-dom';
import { daysOf } from '../calendar/months';
import { Choices, listed } from '../search/Choices';
import { useAsked } from '../search/useAsked';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './filters.css';
import './hearings.css';
import { HearingList } from './HearingList';
import { HearingMonth } from './HearingMonth';
import { ToSet } from './ToSet';
import { useHearings, type HearingState } from './useHearings';

const words = t.hearings;
/** A sheet shows its whole month; a list goes on when it is asked to. */
const PAGE = { list: 30, month: 1000 };
const choices = [
  { name: 'procedure', label: words.procedure, options: listed(t.inbox.procedures) },
  { name: 'state', label: words.state, options: listed(words.states) },
];
const MONTH = /^(\d{4})-(\d{2})$/;

function named(text: string | null): [number, number] {
  const match = MONTH.exec(text ?? '') ?? MONTH.exec(today().slice(0, 7));
  return [Number(match?.[1]), Number(match?.[2])];
}

const iso = (year: number, month: number): string => new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);

const stateOf = (text: string | null) => (text !== null && text in words.states ? (text as HearingState) : undefined);

/** The hearings of a month, as a list or as a sheet; the address keeps what is shown. */
export default function HearingsPage() {
  const { asked, set } = useAsked();
  const [year, month] = named(asked.get('month'));
  const view = asked.get('view') === 'month' ? 'month' : 'list';
  const days = daysOf(year, month);
  const from = days[0]?.iso ?? '';
  const to = days.at(-1)?.iso ?? '';
  const state = stateOf(asked.get('state'));
  const procedure = asked.get('procedure') ?? undefined;
  const found = useHearings({ from, to, state, procedure, limit: PAGE[view] });
  const hearings = found.data?.pages.flatMap((page) => page.hearings) ?? [];

  return (
    <div className="hearings stack">
      <header className="hearings__head">
        <h1 className="page-title">{words.title}</h1>
        <span className="hearings__month">
          <Button icon={<LeftOutlined />} aria-label={words.earlier} onClick={() => set('month', iso(year, month - 1))} />
          <strong aria-live="polite">{words.month(year, month)}</strong>
          <Button icon={<RightOutlined />} aria-label={words.later} onClick={() => set('month', iso(year, month + 1))} />
          <Button onClick={() => set('month', undefined)}>{words.now}</Button>
        </span>
        <Segmented
          aria-label={words.view}
          value={view}
          onChange={(value) => set('view', value)}
          options={[
            { value: 'list', label: words.views.list },
            { value: 'month', label: words.views.month },
          ]}
        />
        <span className="hearings__filters">
          <Choices choices={choices} asked={asked} set={set} />
        </span>
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
          <ToSet cases={found.data.pages[0]?.toSet ?? []} />
          <section className="panel">
            {view === 'month' ? (
              <HearingMonth key={from} year={year} month={month} hearings={hearings} />
            ) : (
              <HearingList hearings={hearings} none={state || procedure ? words.noneAsked : words.none} />
            )}
          </section>
          {found.hasNextPage && (
            <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {words.nextPage}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
