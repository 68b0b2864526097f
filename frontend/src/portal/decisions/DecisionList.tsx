import { Link, useSearchParams } from 'react-router-dom';
import { longDate } from '@shared/format/dates';
import { decisionsFile, portal, type DecisionQuery } from '../api/portal';
import type { PublishedEntry } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { DecisionSearch } from './DecisionSearch';

const words = t.decisions;

/** What is asked for stands in the address, so that a search can be kept and sent on. */
export function DecisionList() {
  const [asked, ask] = useSearchParams();
  const query: DecisionQuery = { q: asked.get('q') ?? '', year: asked.get('year') ?? '', kind: asked.get('kind') ?? '' };
  const all = useResource(() => portal.decisions({ q: '', year: '', kind: '' }), 'decisions');
  const found = useResource(() => portal.decisions(query), `decisions ${asked.toString()}`);
  return (
    <Page title={words.title} lead={words.lead} wide>
      <DecisionSearch key={asked.toString()} query={query} among={all.state === 'ready' ? all.value : []} search={(next) => ask(filled(next))} />
      <Loaded from={found}>
        {(entries) => (
          <>
            <p role="status">{entries.length ? words.found(entries.length) : words.none}</p>
            <ul className="cards">
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ul>
            {entries.length > 0 && (
              <p className="no-print">
                <a href={decisionsFile(query)} download>
                  {words.keep}
                </a>
              </p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Entry({ entry }: { entry: PublishedEntry }) {
  return (
    <li className="card">
      <Link to={`/decisions/${encodeURIComponent(entry.id)}`} className="card-title">
        {entry.title}
      </Link>
      <p>
        <strong>{entry.orders}</strong> · {entry.kindName}
      </p>
      <p className="hint">
        {entry.number} · {entry.respondent} · {longDate(entry.decidedOn)}
      </p>
    </li>
  );
}

const filled = (query: DecisionQuery) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
