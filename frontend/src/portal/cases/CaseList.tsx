import { useState } from 'react';
import { Link } from 'react-router-dom';
import { longDate, shortDate } from '@shared/format/dates';
import { portal } from '../api/portal';
import type { PortalCase } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { acknowledgedOn } from './acknowledgedOn';
import { Notices } from './Notices';
import { nextDue } from './running';

const words = t.cases;

export function CaseList() {
  return (
    <Page title={words.title}>
      <Notices />
      <CasePageOf />
      <p className="links">
        <Link to="/apply">{words.apply}</Link>
        <Link to="/petition">{words.petition}</Link>
      </p>
    </Page>
  );
}

/** One page of the list; the next one stands below it when it is asked for. */
function CasePageOf({ cursor }: { cursor?: string }) {
  const found = useResource(() => portal.cases(cursor), `cases ${cursor ?? ''}`);
  const [more, setMore] = useState(false);
  return (
    <Loaded from={found}>
      {({ items, next }) => (
        <>
          {items.length === 0 && !cursor && <p>{words.empty}</p>}
          <ul className="cards">
            {items.map((item) => (
              <Card key={item.receiptNo} item={item} />
            ))}
          </ul>
          {next && more && <CasePageOf cursor={next} />}
          {next && !more && (
            <button type="button" className="button button-quiet" onClick={() => setMore(true)}>
              {words.more}
            </button>
          )}
        </>
      )}
    </Loaded>
  );
}

function Card({ item }: { item: PortalCase }) {
  const due = nextDue(item);
  const course = [
    item.turn !== 'nobody' && t.ofProcedure(item.procedure).turn[item.turn],
    due && t.matter.nextLast(longDate(due.due), due.status === 'provisional'),
  ].filter(Boolean);
  const unread = item.documents.filter((document) => !acknowledgedOn(document)).length;
  return (
    <li className="card">
      <Link to={`/cases/${encodeURIComponent(item.receiptNo)}`} className="card-title">
        {item.title}
      </Link>
      <p>
        <strong>{item.stageText}</strong>
      </p>
      <p className="tags">
        {item.turn === 'you' && <span className="tag tag-you">{words.needsYou}</span>}
        {unread > 0 && <span className="tag tag-you">{words.unread(unread)}</span>}
      </p>
      {course.length > 0 && <p>{course.join(' · ')}</p>}
      <p className="hint">
        {item.procedureName} · {words.number} {item.receiptNo} · {words.filedOn(shortDate(item.filedOn))}
      </p>
    </li>
  );
}
