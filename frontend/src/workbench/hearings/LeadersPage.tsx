import { useSession } from '@shared/session/useSession';
import { Button, Empty, Popconfirm } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { holds } from '../shell/access';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { AbsenceDialog, LeaderDialog } from './LeaderDialogs';
import './leaders.css';
import { useLeaderChange, useLeaders, type Leader } from './useHearings';

const words = t.leaders;

function Absences({ leader, manages }: { leader: Leader; manages: boolean }) {
  const change = useLeaderChange();
  if (leader.absences.length === 0) return <span className="muted">{words.noAbsence}</span>;
  return (
    <ul className="plain-list">
      {leader.absences.map((absence) => {
        const span = words.span(absence.from, absence.to, absence.reason);
        return (
          <li key={absence.id}>
            {span}{' '}
            {manages && (
              <Button
                type="link"
                size="small"
                aria-label={words.removeOf(span)}
                onClick={() => change.mutate({ act: 'present', id: leader.id, absence: absence.id })}
              >
                {words.remove}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Row({ leader, manages, onEdit, onAbsent }: { leader: Leader; manages: boolean; onEdit: () => void; onAbsent: () => void }) {
  const change = useLeaderChange();
  return (
    <li className="leader">
      <div>
        <strong>{leader.name}</strong> {leader.post}
        <div className="muted">{words.standings[leader.standing]}</div>
        {leader.chargeOf.length > 0 && <div>{t.planner.charge(leader.chargeOf.join(t.planner.comma))}</div>}
      </div>
      <div>
        <div className="muted">{words.absences}</div>
        <Absences leader={leader} manages={manages} />
      </div>
      {manages && (
        <div className="leader__acts">
          <Button size="small" aria-label={words.absenceOf(leader.name)} onClick={onAbsent}>
            {words.addAbsence}
          </Button>
          <Button size="small" aria-label={words.editOf(leader.name)} onClick={onEdit}>
            {words.edit}
          </Button>
          <Popconfirm title={words.closeAsk(leader.name)} onConfirm={() => change.mutate({ act: 'close', id: leader.id })}>
            <Button size="small">{words.close}</Button>
          </Popconfirm>
        </div>
      )}
    </li>
  );
}

/** Who can appear in court for the body, and when each can't come. */
export default function LeadersPage() {
  const register = useLeaders();
  const { user } = useSession();
  const [editing, setEditing] = useState<Leader | 'new' | null>(null);
  const [absent, setAbsent] = useState<Leader | null>(null);
  const manages = holds(user, 'REGISTRAR', 'HANDLER', 'ORGAN_DIRECTOR', 'HEAD', 'ADMIN');
  if (register.error && !register.data) return <Failure page error={register.error} retry={() => void register.refetch()} />;
  if (!register.data) return <Loading />;
  return (
    <div className="stack">
      <header className="leaders__head">
        <div>
          <Link to="/hearings">{words.back}</Link>
          <h1 className="page-title">{words.title}</h1>
        </div>
        {manages && (
          <Button type="primary" onClick={() => setEditing('new')}>
            {words.add}
          </Button>
        )}
      </header>
      <section className="panel">
        <p className="muted leaders__hint">{words.hint}</p>
        {register.data.leaders.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none} />}
        <ul className="plain-list">
          {register.data.leaders.map((leader) => (
            <Row key={leader.id} leader={leader} manages={manages} onEdit={() => setEditing(leader)} onAbsent={() => setAbsent(leader)} />
          ))}
        </ul>
      </section>
      {editing && <LeaderDialog leader={editing === 'new' ? null : editing} units={register.data.units} onDone={() => setEditing(null)} />}
      {absent && <AbsenceDialog leader={absent} onDone={() => setAbsent(null)} />}
    </div>
  );
}
