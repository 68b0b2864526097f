import { instant } from '@shared/format/dates';
import { Button } from 'antd';
import { Link } from 'react-router-dom';
import { Failure } from '../shell/states';
import { t } from '../text';
import { useReading, type StaffNotice, type useNotices } from './useNotices';

interface Props {
  notices: ReturnType<typeof useNotices>;
  leave: () => void;
}

export function NoticeList({ notices, leave }: Props) {
  const reading = useReading();
  const open = (notice: StaffNotice) => {
    if (!notice.read) reading.mutate(notice.id);
    leave();
  };
  return (
    <div>
      {notices.error && <Failure error={notices.error} />}
      {notices.isSuccess && notices.items.length === 0 && <p className="muted">{t.notices.empty}</p>}
      <ul className="plain-list">
        {notices.items.map((notice) => (
          <li key={notice.id} className={notice.read ? 'notices__one' : 'notices__one notices__one--unread'}>
            <Link to={notice.link.replace(/^\/workbench/, '')} onClick={() => open(notice)}>
              {notice.title}
            </Link>
            {!notice.read && <span className="notices__unread">{t.notices.unread}</span>}
            <p>{notice.text}</p>
            <small className="muted">{instant(notice.at)}</small>
          </li>
        ))}
      </ul>
      <div className="notices__acts">
        {notices.hasNextPage && (
          <Button size="small" onClick={() => void notices.fetchNextPage()} loading={notices.isFetchingNextPage}>
            {t.notices.more}
          </Button>
        )}
        {notices.unread > 0 && (
          <Button size="small" onClick={() => reading.mutate(null)}>
            {t.notices.readAll}
          </Button>
        )}
      </div>
    </div>
  );
}
