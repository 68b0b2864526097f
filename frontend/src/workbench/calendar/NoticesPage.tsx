import { instant, shortDate } from '@shared/format/dates';
import { Empty, Tag } from 'antd';
import { Link } from 'react-router-dom';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './calendar.css';
import './notices.css';
import { NoticeImport } from './NoticeImport';
import { toneOf } from './tones';
import { useNotices, type Notice } from './useCalendar';

const words = t.publication;

function Row({ notice }: { notice: Notice }) {
  return (
    <li className="notice-row">
      <div>
        <Link to={`/calendar/notices/${notice.id}`}>{t.calendar.source(notice.title, notice.number)}</Link>
        <div className="muted">
          {[t.calendar.of(notice.year), t.calendar.dated(shortDate(notice.dated)), notice.region && words.regionOnly(notice.region)]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <Tag color={toneOf(notice.state)}>{words.states[notice.state]}</Tag>
      <div className="muted">{words.by(notice.proposedBy, instant(notice.proposedAt))}</div>
    </li>
  );
}

/** The holiday notices that were imported, and the way to import the next. */
export default function NoticesPage() {
  const notices = useNotices();
  return (
    <div className="stack">
      <section className="panel">
        <div className="calendar__head">
          <h1 className="page-title">{words.title}</h1>
          <Link to="/calendar">{words.toCalendar}</Link>
        </div>
        <p className="muted">{words.hint}</p>
        <h2>{words.list}</h2>
        {notices.error && <Failure error={notices.error} retry={() => void notices.refetch()} />}
        {notices.isPending && <Loading />}
        {notices.data?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.empty} />}
        <ul className="plain-list">
          {notices.data?.map((notice) => (
            <Row key={notice.id} notice={notice} />
          ))}
        </ul>
      </section>
      <NoticeImport />
    </div>
  );
}
