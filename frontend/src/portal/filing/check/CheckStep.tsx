import { Link } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { t } from '../../text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SummaryList } from '../../ui/SummaryList';
import { useFiling } from '../filingContext';
import { inTheWay, leftOpen } from '../model/steps';
import { TimeToApply } from '../time/TimeToApply';
import { summaryOf } from './summary';
import { ServerFaults } from './ServerFaults';
import { useSubmit } from './useSubmit';

const words = t.check;

/** Everything once more, each part with its way back; then the one button that files. */
export function CheckStep() {
  const { draftId, answers } = useFiling();
  const { submit, busy, problem, faults } = useSubmit(draftId, answers);
  const open = inTheWay(answers);
  const change = (step: string) => `/apply/${draftId}/${step}?change`;
  return (
    <>
      <p>{words.lead}</p>
      <ServerFaults draftId={draftId} faults={faults} />
      {summaryOf(answers).map(({ step, rows }) => (
        <section key={step.id} className="answers" aria-labelledby={`answers-${step.id}`}>
          <div className="answers-head">
            <h2 id={`answers-${step.id}`}>{step.title}</h2>
            <Link to={change(step.id)} aria-label={words.changeOf(step.title)}>
              {words.change}
            </Link>
          </div>
          <SummaryList rows={rows} />
        </section>
      ))}
      {open.length > 0 ? (
        <Notice tone="warning" title={words.unfinishedTitle}>
          <ul>
            {open.map(({ step, faults }) => (
              <li key={step.id}>
                <Link to={change(step.id)} state={{ faults }}>
                  {step.title}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <>
          <LeftOpen />
          <TimeToApply obstacles excuse={<Excuse to={change('circumstances')} />} />
          {problem && faults.length === 0 && <NotFiled problem={problem} />}
          <p>{words.warning}</p>
          <p>
            <button type="button" className="button button-start" aria-disabled={busy} onClick={() => void submit()}>
              {busy ? words.submitting : words.submit}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Excuse({ to }: { to: string }) {
  return (
    <>
      <p>{t.time.excuse}</p>
      <p>
        <Link to={to}>{t.time.excuseLink}</Link>
      </p>
      <p>{t.time.stillOpen}</p>
    </>
  );
}

/** What the authority will ask for, as far as can be seen from here: the person may mend it now or file as it is. */
function LeftOpen() {
  const { draftId, answers } = useFiling();
  const open = leftOpen(answers);
  if (open.length === 0) return null;
  return (
    <Notice tone="warning" title={words.leftOpenTitle}>
      <ul>
        {open.flatMap(({ step, faults }) =>
          faults.map((fault) => (
            <li key={fault.at}>
              <Link to={`/apply/${draftId}/${step.id}?change`} state={{ faults }}>
                {fault.message}
              </Link>
            </li>
          )),
        )}
      </ul>
      <p>{t.form.later}</p>
    </Notice>
  );
}

/** Stands at the button, where the person looks. A key used with other contents means that a first try got through. */
function NotFiled({ problem }: { problem: Problem }) {
  if (problem.code !== 'key_reused') return <ProblemNotice problem={problem} />;
  return (
    <Notice tone="warning" title={words.alreadyTitle} live>
      <p>{words.already}</p>
      <Link to="/cases">{t.site.myCases}</Link>
    </Notice>
  );
}
