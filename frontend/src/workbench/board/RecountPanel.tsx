import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { instant } from '@shared/format/dates';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { Failure } from '../shell/states';
import { t } from '../text';
import './recount.css';

type Incident = Schemas['RecountIncidentView'];
type Run = Schemas['RecountRunView'];

const INCIDENTS = ['incidents'];

function Row({ incident }: { incident: Incident }) {
  return (
    <li className="incident">
      <div>{incident.caseNo ? <Link to={casePath(incident.caseNo)}>{incident.caseNo}</Link> : t.recount.noCase}</div>
      <div>
        <strong>
          {incident.kind} · {incident.name}
        </strong>
        <div>{t.recount.values(incident.whatName, incident.expected, incident.found)}</div>
      </div>
      <div className="muted">
        <div>{t.recount.since(instant(incident.firstSeenAt))}</div>
        {incident.goneAt && <div>{t.recount.gone(instant(incident.goneAt))}</div>}
      </div>
    </li>
  );
}

function Rows({ incidents }: { incidents: Incident[] }) {
  return (
    <ul className="plain-list">
      {incidents.map((incident) => (
        <Row key={incident.id} incident={incident} />
      ))}
    </ul>
  );
}

function Verdict({ run, there }: { run: Run | null | undefined; there: number }) {
  if (!run) return <Alert showIcon type="info" title={t.recount.never} />;
  return (
    <Alert
      showIcon
      type={there === 0 ? 'success' : 'error'}
      title={there === 0 ? t.recount.clear : t.recount.differs(there)}
      description={t.recount.last(instant(run.finishedAt), run.askedBy, run)}
    />
  );
}

/** What the second clock said of all dates when it last counted them, and every difference it found. */
export function RecountPanel() {
  const queries = useQueryClient();
  const book = useQuery({ queryKey: INCIDENTS, queryFn: () => client.get('/supervision/incidents'), refetchInterval: 60_000 });
  const recount = useMutation({
    mutationFn: () => client.post('/supervision/recount'),
    onSuccess: (found) => queries.setQueryData(INCIDENTS, found),
  });
  if (book.error && !book.data) return <Failure error={book.error} retry={() => void book.refetch()} />;
  if (!book.data) return null;
  const { lastRun, mayRecount, incidents } = book.data;
  const there = incidents.filter((incident) => incident.there);
  const past = incidents.filter((incident) => !incident.there);
  return (
    <section className="panel recount">
      <div className="recount__head">
        <h2>{t.recount.title}</h2>
        {mayRecount && (
          <Button loading={recount.isPending} onClick={() => recount.mutate()}>
            {t.recount.start}
          </Button>
        )}
      </div>
      <p className="muted">{t.recount.hint}</p>
      {recount.error && <Failure error={recount.error} />}
      <Verdict run={lastRun} there={there.length} />
      <Rows incidents={there} />
      {past.length > 0 && (
        <details>
          <summary>{t.recount.past(past.length)}</summary>
          <Rows incidents={past} />
        </details>
      )}
    </section>
  );
}
