import { CalendarOutlined } from '@ant-design/icons';
import { shortDate } from '@shared/format/dates';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { t } from '../text';
import { StandingMark } from './StandingMark';
import { kindOf, standingOf } from './state';
import type { Hearing } from './useHearings';

const words = t.hearings;

export function NoticeLine({ notice }: { notice: Hearing['notice'] }) {
  if (!notice) return null;
  const { servedOn, lastDay, inTime } = notice;
  const text = !servedOn
    ? words.notice.missing
    : !lastDay
      ? words.notice.served(shortDate(servedOn))
      : (inTime ? words.notice.inTime : words.notice.late)(shortDate(servedOn), shortDate(lastDay));
  const standing = { tone: inTime ? ('done' as const) : ('note' as const), text };
  return (
    <div>
      <StandingMark standing={standing} /> <span className="muted">{words.basisNotice}</span>
    </div>
  );
}

function Came({ hearing }: { hearing: Hearing }) {
  if (hearing.leaderCame === null || hearing.leaderCame === undefined) return null;
  const who = hearing.leader ? words.person(hearing.leader.name, hearing.leader.post) : '';
  return <StandingMark standing={hearing.leaderCame ? { tone: 'ready', text: words.came(who) } : { tone: 'note', text: words.cameNot }} />;
}

/** One appointment in the list: when, whose case, where, and who is to be there. */
export function HearingEntry({ hearing }: { hearing: Hearing }) {
  const off = hearing.state === 'POSTPONED' || hearing.state === 'CANCELLED';
  const place = [hearing.court, hearing.place, hearing.online ? words.online : null].filter(Boolean).join(' · ');
  return (
    <li className={off ? 'hearing hearing--off' : 'hearing'}>
      <div className="hearing__time">
        <strong>{words.time(hearing.at)}</strong>
        <span>{kindOf(hearing)}</span>
      </div>
      <div className="hearing__body">
        <div>
          <Link to={casePath(hearing.caseNo)}>{hearing.caseNo}</Link>{' '}
          <span className="muted">
            {hearing.procedureName} · {hearing.stageName}
          </span>
        </div>
        <div className="hearing__title">{hearing.title}</div>
        <div>{place}</div>
        <div className="hearing__marks">
          <StandingMark standing={standingOf(hearing)} />
          <Came hearing={hearing} />
        </div>
        <NoticeLine notice={hearing.notice} />
        {hearing.attendees.length > 0 && (
          <div className="muted">{words.attendees(hearing.attendees.join(words.attendeesComma))}</div>
        )}
      </div>
      <a className="hearing__file" href={`/api/hearings/${hearing.id}.ics`} download title={words.one} aria-label={`${words.one} ${hearing.caseNo}`}>
        <CalendarOutlined />
      </a>
    </li>
  );
}
