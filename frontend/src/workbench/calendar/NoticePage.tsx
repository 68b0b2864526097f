import { instant, shortDate } from '@shared/format/dates';
import { Alert, Progress, Tag } from 'antd';
import { Link, useParams } from 'react-router-dom';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './calendar.css';
import './notices.css';
import { namesOf } from './LeftOutDialog';
import { MovedDates } from './MovedDates';
import { NoticeActs } from './NoticeActs';
import { NoticeDays } from './NoticeDays';
import { toneOf } from './tones';
import { useNotice, usePreview, type Notice } from './useCalendar';

const words = t.publication;

function Standing({ notice }: { notice: Notice }) {
  const { progress } = notice;
  return (
    <>
      <div className="muted">
        {[
          t.calendar.of(notice.year),
          t.calendar.dated(shortDate(notice.dated)),
          notice.region && words.regionOnly(notice.region),
          words.by(notice.proposedBy, instant(notice.proposedAt)),
          notice.approvedBy && words.approvedBy(notice.approvedBy, instant(notice.approvedAt)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {progress && (
        <>
          <p role="status">{words.progress(progress.done, progress.total)}</p>
          <Progress percent={progress.total === 0 ? 100 : Math.floor((progress.done / progress.total) * 100)} showInfo={false} />
        </>
      )}
      {notice.unnamed && notice.unnamed.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={words.unnamed(namesOf(notice.unnamed))}
          description={notice.leftOutReason && words.leftOutBecause(notice.leftOutReason)}
        />
      )}
    </>
  );
}

/** One notice: what it says, what it moves, and what is to be done with it. */
function Opened({ notice }: { notice: Notice }) {
  const preview = usePreview(notice.id, notice.state);
  return (
    <div className="stack">
      <section className="panel">
        <div className="calendar__head">
          <h1 className="page-title">{t.calendar.source(notice.title, notice.number)}</h1>
          <Tag color={toneOf(notice.state)}>{words.states[notice.state]}</Tag>
          <Link to="/calendar/notices">{words.title}</Link>
        </div>
        <Standing notice={notice} />
        <NoticeActs notice={notice} seen={preview.data?.pages[0]?.seen ?? null} />
      </section>
      {notice.state !== 'withdrawn' && <MovedDates notice={notice} preview={preview} />}
      <section className="panel">
        <h2>{words.days}</h2>
        <NoticeDays days={notice.days ?? []} />
      </section>
    </div>
  );
}

export default function NoticePage() {
  const { id = '' } = useParams();
  const notice = useNotice(id);
  if (notice.error) return <Failure error={notice.error} retry={() => void notice.refetch()} />;
  return notice.data ? <Opened notice={notice.data} /> : <Loading />;
}
