import { Link } from 'react-router-dom';
import { t } from '../../text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SummaryList } from '../../ui/SummaryList';
import { useFiling } from '../filingContext';
import { unfinished } from '../model/steps';
import { summaryOf } from './summary';
import { ServerFaults } from './ServerFaults';
import { useSubmit } from './useSubmit';

const words = t.check;

/** Everything once more, each part with its way back; then the one button that files. */
export function CheckStep() {
  const { draftId, answers } = useFiling();
  const { submit, busy, problem } = useSubmit(draftId, answers);
  const open = unfinished(answers);
  const change = (step: string) => `/apply/${draftId}/${step}?change`;
  return (
    <>
      <p>{words.lead}</p>
      {problem?.code === 'key_reused' && (
        <Notice tone="warning" title={words.alreadyTitle} live>
          <p>{words.already}</p>
          <Link to="/cases">{t.site.myCases}</Link>
        </Notice>
      )}
      {problem && problem.code !== 'key_reused' && <ProblemNotice problem={problem} />}
      {problem && <ServerFaults draftId={draftId} problem={problem} />}
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
          <p>{words.warning}</p>
          <button type="button" className="button button-start" aria-disabled={busy} onClick={() => void submit()}>
            {busy ? words.submitting : words.submit}
          </button>
        </>
      )}
    </>
  );
}
