import { CheckCircleOutlined, ExclamationCircleOutlined, QuestionCircleOutlined, StopOutlined } from '@ant-design/icons';
import { longDate, shortDate } from '@shared/format/dates';
import { Alert, Button } from 'antd';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { NoticeLine } from './HearingEntry';
import './hearings.css';
import './planner.css';
import { usePlan, type Candidate, type Plan } from './useHearings';

const words = t.planner;
const FITS = { YES: CheckCircleOutlined, CHECK: QuestionCircleOutlined, NO: StopOutlined };

/** Whether a leader still owes an appearance in this instance, and why. */
function Owed({ plan }: { plan: Plan }) {
  const { owed, appeared, stageName } = plan;
  const text = !owed ? words.notOwed(stageName) : appeared.length > 0 ? words.calledAgain(stageName) : words.owed(stageName);
  const days = appeared.map(({ on, name }) => words.appeared(shortDate(on), name ?? '')).join(words.comma);
  return <Alert type={owed ? 'warning' : 'info'} showIcon title={text} description={[days, words.basisOnce].filter(Boolean).join(' · ')} />;
}

function Day({ candidate }: { candidate: Candidate }) {
  if (candidate.conflicts.length === 0) {
    return (
      <span className="hearing-mark--done">
        <CheckCircleOutlined aria-hidden /> {words.free}
      </span>
    );
  }
  return candidate.conflicts.map((conflict, index) => (
    <div key={index} className="hearing-mark--note">
      <ExclamationCircleOutlined aria-hidden />{' '}
      {conflict.kind === 'ABSENCE'
        ? words.absence(conflict.text ?? '')
        : words.hearing(conflict.at ?? '', [conflict.text, conflict.caseNo].filter(Boolean).join(' ') || words.otherHearing)}
    </div>
  ));
}

function Fit({ candidate }: { candidate: Candidate }) {
  const Sign = FITS[candidate.eligible];
  return (
    <>
      <Sign aria-hidden /> {words.eligible[candidate.eligible]}
      {candidate.chargeOf.length > 0 && <div className="muted">{words.charge(candidate.chargeOf.join(words.comma))}</div>}
    </>
  );
}

interface Props {
  caseNo: string;
  /** Day of the hearing as typed; null: the day that is set. */
  on: string | null;
  chosen: (candidate: Candidate) => boolean;
  /** Absent where the task is only read. */
  onChoose?: ((candidate: Candidate) => void) | undefined;
}

/** Every responsible leader in one look: whether he may appear, what stands against the day, how often he came. */
export function LeaderPlanner({ caseNo, on, chosen, onChoose }: Props) {
  const found = usePlan(caseNo, on);
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const plan = found.data;
  return (
    <section className="planner" aria-label={words.title}>
      <h2 className="section-title">{words.title}</h2>
      <p className="muted">
        {plan.on ? words.on(longDate(plan.on)) : words.noDay} {plan.actingUnit && words.acting(plan.actingUnit)}
      </p>
      <Owed plan={plan} />
      <NoticeLine notice={plan.hearing?.notice ?? null} />
      {plan.leaders.length === 0 && <p className="muted">{words.empty}</p>}
      <ul className="plain-list">
        {plan.leaders.map((candidate) => (
          <li key={candidate.id} className={chosen(candidate) ? 'planner__row planner__row--chosen' : 'planner__row'}>
            <div>
              <strong>{candidate.name}</strong> {candidate.post}
              <div className="muted">{words.standing[candidate.standing]}</div>
            </div>
            <div>
              <Fit candidate={candidate} />
            </div>
            <div>
              {plan.on && <Day candidate={candidate} />}
              <div className="muted">{words.times(candidate.appearedHere)}</div>
            </div>
            {onChoose && (
              <Button
                size="small"
                type={chosen(candidate) ? 'primary' : 'default'}
                disabled={candidate.eligible === 'NO'}
                aria-pressed={chosen(candidate)}
                aria-label={words.choose(candidate.name)}
                onClick={() => onChoose(candidate)}
              >
                {chosen(candidate) ? words.chosen : words.chooseShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
