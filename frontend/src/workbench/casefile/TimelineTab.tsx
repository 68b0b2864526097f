import { cite } from '@shared/api/deadline';
import { instant } from '@shared/format/dates';
import { Checkbox, Empty } from 'antd';
import { useState } from 'react';
import type { TimelineEntry } from '../api/types';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { useTimeline } from './useCase';

const isReading = ({ action }: TimelineEntry) => action.endsWith('.read');

/** A party is not told who in the body did it. */
function person({ actor, actorName }: TimelineEntry): string {
  if (actor === 'system') return t.casefile.system;
  return actor && actorName ? t.shell.account(actorName, actor) : (actor ?? '');
}

/** The journal of the case, latest first. That somebody read the file is recorded too, and shown when asked for. */
export function TimelineTab({ caseNo }: { caseNo: string }) {
  const timeline = useTimeline(caseNo);
  const [reading, setReading] = useState(false);
  if (timeline.error) return <Failure error={timeline.error} retry={() => void timeline.refetch()} />;
  if (!timeline.data) return <Loading />;
  const entries = timeline.data.filter((entry) => reading || !isReading(entry)).toReversed();
  return (
    <>
      <Checkbox checked={reading} onChange={(event) => setReading(event.target.checked)}>
        {t.casefile.reading}
      </Checkbox>
      {entries.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.casefile.none.timeline} />}
      <ol className="timeline">
        {entries.map((entry) => (
          <li key={entry.seq}>
            <time dateTime={entry.at}>{instant(entry.at)}</time>
            <div>
              <div>{entry.text}</div>
              <div className="muted">{[person(entry), t.casefile.role(entry.role), cite(entry.basis)].filter(Boolean).join(' · ')}</div>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
