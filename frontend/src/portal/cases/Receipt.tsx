import { Link } from 'react-router-dom';
import { longDate } from '@shared/format/dates';
import { useSession } from '../session/sessionContext';
import { t } from '../text';
import { SummaryList } from '../ui/SummaryList';
import type { JustFiled } from './justFiled';

const words = t.receipt;

interface Props extends JustFiled {
  /** The case has gone on since: what comes after filing is not next any more. */
  begun?: boolean;
}

export function Receipt({ filed, procedure, procedureName, about, begun = false }: Props) {
  const { session } = useSession();
  const running = filed.deadlines.filter((deadline) => deadline.state === 'running' && deadline.due);
  return (
    <>
      <div className="receipt-number">
        <p>{words.number}</p>
        <p className="receipt-no">{filed.receiptNo}</p>
        <p>{words.keep}</p>
      </div>
      <SummaryList
        rows={[
          { name: words.received, value: longDate(filed.receivedOn) },
          { name: words.caseNo, value: filed.caseNo },
          { name: words.about, value: about },
          { name: words.procedure, value: procedureName },
          { name: words.by, value: t.site.organFull },
        ]}
      />
      {!begun && (
        <>
          <h2>{words.nextTitle}</h2>
          <ol>
            {t.ofProcedure(procedure).next(session?.mail).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {running.length > 0 && (
        <>
          <h2>{words.dates}</h2>
          <SummaryList
            rows={running.map(({ name, actor, due, status }) => ({
              name,
              value: words.lastDay(longDate(due), actor, status === 'provisional'),
            }))}
          />
        </>
      )}
      <div className="actions no-print">
        <Link to={`/cases/${encodeURIComponent(filed.receiptNo)}`} className="button">
          {words.toCase}
        </Link>
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </>
  );
}
