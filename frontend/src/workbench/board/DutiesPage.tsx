import { BellOutlined } from '@ant-design/icons';
import { client } from '@shared/api/client';
import { cite } from '@shared/api/deadline';
import { longDate } from '@shared/format/dates';
import { useSession } from '@shared/session/useSession';
import { DeadlineBadge } from '@shared/ui/deadline/DeadlineBadge';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { Duty } from '../api/types';
import { casePath } from '../casefile/useCase';
import { holds } from '../shell/access';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './board.css';
import { STATES } from './rows';
import { UrgeDialog } from './UrgeDialog';

function Row({ duty, onUrge }: { duty: Duty; onUrge?: () => void }) {
  return (
    <li className="duty">
      <div>
        <DeadlineBadge deadline={duty.deadline} />
        <div>{longDate(duty.deadline.due)}</div>
      </div>
      <div>
        <strong>{duty.deadline.name}</strong>
        <div className="muted">
          {t.casefile.actor(duty.deadline.actor)} · {cite(duty.deadline.basis)}
        </div>
        {duty.deadline.consequence && <div className="muted">{t.casefile.otherwise(duty.deadline.consequence)}</div>}
      </div>
      <div>
        <Link to={casePath(duty.caseNo)}>{duty.caseNo}</Link>
        <div>{duty.caseTitle}</div>
      </div>
      <div>
        {duty.accountable ?? t.casefile.noAccountable}
        <div className="muted">
          {duty.unit} · {duty.stageName}
        </div>
        {onUrge && duty.accountable && (
          <Button size="small" icon={<BellOutlined />} onClick={onUrge}>
            {t.board.urge}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Every running duty of the body and the respondents, the earliest end first. */
export default function DutiesPage() {
  const [params, setParams] = useSearchParams();
  const state = params.get('state') ?? '';
  const { user } = useSession();
  const [urging, setUrging] = useState<Duty>();
  const urges = holds(user, 'SUPERVISOR', 'ORGAN_DIRECTOR', 'HEAD');
  const duties = useQuery({
    queryKey: ['duties', state],
    queryFn: () => client.get('/supervision/deadlines', { query: { state } }) as Promise<Duty[]>,
    refetchInterval: 60_000,
  });
  const choices = [{ value: '', label: t.board.any }, ...STATES.map((value) => ({ value: value as string, label: t.board.levels[value] }))];
  return (
    <section>
      <h1 className="page-title">{t.board.deadlines}</h1>
      <Segmented options={choices} value={state} onChange={(value) => setParams(value ? { state: value } : {}, { replace: true })} />
      {duties.error && <Failure page error={duties.error} retry={() => void duties.refetch()} />}
      {duties.isPending && <Loading />}
      {duties.data && (
        <ul className="plain-list panel duties">
          {duties.data.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.board.noDeadlines} />}
          {duties.data.map((duty) => (
            <Row key={duty.deadline.id} duty={duty} {...(urges ? { onUrge: () => setUrging(duty) } : {})} />
          ))}
        </ul>
      )}
      {urging && <UrgeDialog duty={urging} onClose={() => setUrging(undefined)} />}
    </section>
  );
}
