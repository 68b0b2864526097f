import type { Schemas } from '../../api/contract';
import { cite } from '../../api/deadline';
import { longDate, timeOfDay } from '../../format/dates';
import { calculator as words } from '../../text/calculator';
import { text } from '../../text/zh-CN';
import { MonthStrip } from '../deadline/MonthStrip';
import { Steps } from '../deadline/Steps';
import type { Question, Rule } from './question';
import type { Answer } from './useAnswer';

export function AnswerView({ answer }: { answer: Answer }) {
  return (
    <section className="calc__answer" aria-live="polite">
      <h2>{words.result}</h2>
      {answer.kind === 'period' ? (
        <Period period={answer.period} backward={answer.question.mode === 'before'} />
      ) : (
        <Act question={answer.question} found={answer.found} />
      )}
      {answer.rule && <RuleNote rule={answer.rule} />}
      <Why period={answer.kind === 'period' ? answer.period : answer.found.period} />
    </section>
  );
}

function Period({ period, backward }: { period: Schemas['PeriodAnswer']; backward: boolean }) {
  const { deadline, rawEnd, inPersonCutoff, remaining, remainingUnit } = period;
  if (!deadline) return <p className="calc__headline">{words.paused(text.deadline.amount(remaining ?? 0, remainingUnit))}</p>;
  return (
    <>
      <p className="calc__headline">
        {backward ? words.latestDay : words.lastDay} <strong>{longDate(deadline)}</strong>
      </p>
      <p>{inPersonCutoff ? words.untilClosing(timeOfDay(inPersonCutoff)) : words.until}</p>
      {rawEnd && rawEnd !== deadline && <p>{words.rawEnd(longDate(rawEnd))}</p>}
    </>
  );
}

/** Whether an act is in time can be said of every start: the last day never moves back when the start moves on. */
function Act({ question: { day, began }, found: { start, period, before } }: { question: Question; found: Schemas['CalculatorActAnswer'] }) {
  const eve = new Date(Date.parse(`${start}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return (
    <>
      {began !== '' && (
        <p className="calc__headline">
          <strong>{(began > day ? words.afterAct : began < start ? words.late : words.inTime)(longDate(began))}</strong>
        </p>
      )}
      <p className="calc__headline">
        {words.earliest} <strong>{longDate(start)}</strong>
      </p>
      <p>
        {period.deadline
          ? words.stillIn(longDate(start), longDate(period.deadline), longDate(day))
          : words.stillPaused(longDate(start), longDate(day))}
      </p>
      {before.deadline && <p>{words.tooEarly(longDate(eve), longDate(before.deadline))}</p>}
    </>
  );
}

function RuleNote({ rule }: { rule: Rule }) {
  return (
    <div className="calc__rule">
      {rule.verified === 'unconfirmed' && <p className="calc__mark">{words.unconfirmed}</p>}
      <p>
        {rule.name.zh} · {cite(rule.basis)}
      </p>
      <p>{words.startsWith(rule.start.zh)}</p>
      <p>{words.actor(rule.actor)}</p>
      {rule.note && <p>{rule.note.zh}</p>}
    </div>
  );
}

function Why({ period }: { period: Schemas['PeriodAnswer'] }) {
  return (
    <>
      {period.status === 'provisional' && <p className="calc__mark">{words.provisional}</p>}
      <h3>{words.why}</h3>
      <Steps steps={period.steps} />
      <h3>{words.days}</h3>
      <MonthStrip days={period.days} />
      <p className="calc__hint">{words.share}</p>
    </>
  );
}
