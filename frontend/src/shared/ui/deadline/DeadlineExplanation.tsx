import { cite, type Explanation, type ExplanationStep } from '../../api/deadline';
import { longDate, shortDate } from '../../format/dates';
import { text } from '../../text/zh-CN';
import { DeadlineBadge } from './DeadlineBadge';
import './deadline.css';

function Step({ step }: { step: ExplanationStep }) {
  const same = step.to === null || step.to === step.from;
  return (
    <li className={`deadline-step deadline-step--${step.kind}`}>
      {step.from !== null && (
        <div className="deadline-step__dates">{same ? longDate(step.from) : `${shortDate(step.from)} — ${shortDate(step.to)}`}</div>
      )}
      <div>{step.text}</div>
      {step.notice !== null && step.notice !== '' && (
        <div className="deadline-step__notice">{text.deadline.notice(step.notice)}</div>
      )}
    </li>
  );
}

/** How a due date came about, step by step. */
export function DeadlineExplanation({ explanation: { deadline, steps } }: { explanation: Explanation }) {
  const facts: [string, string | null | undefined][] = [
    [text.deadline.startedOn, longDate(deadline.startedOn)],
    [text.deadline.due, longDate(deadline.due)],
    [text.deadline.basis, cite(deadline.basis)],
    [text.deadline.consequence, deadline.consequence],
  ];
  return (
    <section className="deadline-explanation">
      <p>
        <DeadlineBadge deadline={deadline} />
      </p>
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {steps.length > 0 && <h4>{text.deadline.steps}</h4>}
      <ol>
        {steps.map((step, index) => (
          <Step key={index} step={step} />
        ))}
      </ol>
    </section>
  );
}
