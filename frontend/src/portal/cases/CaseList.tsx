import { useState } from 'react';
import { Link } from 'react-router-dom';
import { shortDate } from '@shared/format/dates';
import { portal } from '../api/portal';
import type { CaseSummary } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { Notices } from './Notices';


const words = t.cases;

export function CaseList() {
  return (
    <Page title={words.title}>
      <Notices />
      <CasePageOf />
      <p>
        <Link to="/apply">{words.apply}</Link>
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

function Card({ item }: { item: CaseSummary }) {
  return (
    <li className="card">
      <Link to={`/cases/${encodeURIComponent(item.receiptNo)}`} className="card-title">
        {item.title}
      </Link>
      <p>
        <strong>{item.stageName}</strong> {item.turn === 'you' && <span className="tag tag-you">{words.needsYou}</span>}
      </p>
      <p>{item.stageText}</p>
      <p className="hint">
        {words.number} {item.receiptNo} · {words.filedOn(shortDate(item.filedOn))}
      </p>
    </li>
  );
}
