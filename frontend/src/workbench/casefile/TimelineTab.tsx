import { cite } from '@shared/api/deadline';
import { instant } from '@shared/format/dates';
import { Empty } from 'antd';
import type { TimelineEntry } from '../api/types';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { useTimeline } from './useCase';

const person = ({ actor, actorName }: TimelineEntry) => (actor && actorName ? t.shell.account(actorName, actor) : '');

/** The journal of the case, latest first. */
export function TimelineTab({ caseNo }: { caseNo: string }) {
  const timeline = useTimeline(caseNo);
  if (timeline.error) return <Failure error={timeline.error} retry={() => void timeline.refetch()} />;
  if (!timeline.data) return <Loading />;
  if (timeline.data.length === 0) return <Empty description={t.casefile.none.timeline} />;
  return (
    <ol className="timeline">
      {timeline.data.toReversed().map((entry) => (
        <li key={entry.seq}>
          <time dateTime={entry.at}>{instant(entry.at)}</time>
          <div>
            <div>{entry.text}</div>
            <div className="muted">{[person(entry), t.casefile.role(entry.role), cite(entry.basis)].filter(Boolean).join(' · ')}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
