import { Link } from 'react-router-dom';
import { shortDate } from '@shared/format/dates';
import { portal } from '../api/portal';
import type { CaseSummary } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';

const words = t.cases;

export function CaseList() {
  return (
    <Page title={words.title}>
      <Cases />
      <p>
        <Link to="/apply">{words.apply}</Link>
      </p>
    </Page>
  );
}

function Cases() {
  const found = useResource(portal.cases, 'cases');
  return (
    <Loaded from={found}>
      {({ items }) => (
        <>
          {items.length === 0 && <p>{words.empty}</p>}
          <ul className="cards">
            {items.map((item) => (
              <Card key={item.receiptNo} item={item} />
            ))}
          </ul>
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
