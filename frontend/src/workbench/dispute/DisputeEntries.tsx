import { cite } from '@shared/api/deadline';
import { instant } from '@shared/format/dates';
import type { Dispute } from './useDispute';

const isReading = (action: string) => action.endsWith('.read');

/** The journals of all cases in one, as they were written. */
export function DisputeEntries({ entries, tone }: { entries: Dispute['entries']; tone: (caseNo: string) => string }) {
  return (
    <ol className="plain-list dispute-days">
      {entries
        .filter((entry) => !isReading(entry.action))
        .map((entry, index) => (
          <li key={index} className={`dispute-day ${tone(entry.caseNo)}`}>
            <time dateTime={entry.at}>{instant(entry.at)}</time>
            <div>
              <div>{entry.text}</div>
              <div className="muted">{[entry.caseNo, entry.actorName, cite(entry.basis)].filter(Boolean).join(' · ')}</div>
            </div>
          </li>
        ))}
    </ol>
  );
}
