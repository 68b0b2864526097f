import { useState } from 'react';
import { Link } from 'react-router-dom';
import { moment } from '@shared/format/dates';
import { portal } from '../api/portal';
import type { OwnNotice } from '../api/types';
import { t } from '../text';
import { useResource } from '../ui/useResource';

const words = t.notices;
const FIRST = 3;
const MORE = 100;

/** What the citizen was told, newest first. Where nothing was, or it can't be read now, the cases below stand alone. */
export function Notices() {
  const [limit, setLimit] = useState(FIRST);
  const found = useResource(() => portal.notices(limit), `notices ${limit}`);
  if (found.state !== 'ready' || found.value.items.length === 0) return null;
  const { items, unread, next } = found.value;
  const readAll = () => portal.readAllNotices().then(found.reload, () => undefined);
  return (
    <section className="notices" aria-labelledby="notices">
      <h2 id="notices">
        {words.title} {unread > 0 && <span className="tag tag-you">{words.unread(unread)}</span>}
      </h2>
      <ul className="rows">
        {items.map((notice) => (
          <One key={notice.id} notice={notice} />
        ))}
      </ul>
      <p className="links">
        {unread > 0 && (
          <button type="button" className="button-link" onClick={() => void readAll()}>
            {words.readAll}
          </button>
        )}
        {next && limit === FIRST && (
          <button type="button" className="button-link" onClick={() => setLimit(MORE)}>
            {words.more}
          </button>
        )}
      </p>
    </section>
  );
}

function One({ notice }: { notice: OwnNotice }) {
  const read = () => {
    if (!notice.read) void portal.readNotice(notice.id).catch(() => undefined);
  };
  return (
    <li className="notice-row">
      <Link to={notice.link.replace(/^\/portal/, '')} onClick={read}>
        {notice.title}
      </Link>{' '}
      {!notice.read && <span className="tag">{words.new}</span>}
      <p>{notice.text}</p>
      <p className="hint">{moment(notice.at)}</p>
    </li>
  );
}
