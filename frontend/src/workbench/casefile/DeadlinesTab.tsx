import { cite, type Deadline } from '@shared/api/deadline';
import { longDate } from '@shared/format/dates';
import { statement } from '@shared/text/statement';
import { DeadlineBadge } from '@shared/ui/deadline/DeadlineBadge';
import { DeadlineExplanation } from '@shared/ui/deadline/DeadlineExplanation';
import { Button, Drawer, Empty } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { StaffCase } from '../api/types';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { bySoonest } from './deadlines';
import { casePath, useExplanation } from './useCase';

function Explained({ caseNo, id }: { caseNo: string; id: string }) {
  const explanation = useExplanation(caseNo, id);
  if (explanation.error) return <Failure error={explanation.error} retry={() => void explanation.refetch()} />;
  if (!explanation.data) return <Loading />;
  return (
    <>
      <p>
        <Link to={`${casePath(caseNo)}/deadlines/${encodeURIComponent(id)}/statement`}>{statement.zh.toStatement}</Link>
      </p>
      <DeadlineExplanation explanation={explanation.data} />
    </>
  );
}

/** Every limit of the case, those that count now first; each explains its date. */
export function DeadlinesTab({ file }: { file: StaffCase }) {
  const [open, setOpen] = useState<Deadline | null>(null);
  if (file.deadlines.length === 0) return <Empty description={t.casefile.none.deadlines} />;
  const sorted = file.deadlines.toSorted(bySoonest);
  return (
    <>
      <ul className="plain-list entries">
        {sorted.map((deadline) => (
          <li key={deadline.id} className="entries__row">
            <div>
              <div className="entries__head">
                <strong>{deadline.name}</strong>
                <DeadlineBadge deadline={deadline} />
              </div>
              <div>
                {[deadline.due && t.casefile.due(longDate(deadline.due)), deadline.metOn && t.casefile.metOn(longDate(deadline.metOn))]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              <div className="muted">
                {t.casefile.actor(deadline.actor)} · {cite(deadline.basis)}
              </div>
              {deadline.consequence && <div className="muted">{t.casefile.otherwise(deadline.consequence)}</div>}
            </div>
            <Button size="small" onClick={() => setOpen(deadline)}>
              {t.casefile.explain}
            </Button>
          </li>
        ))}
      </ul>
      <Drawer open={open !== null} title={open?.name ?? t.deadline.explanation} size={640} onClose={() => setOpen(null)}>
        {open && <Explained caseNo={file.caseNo} id={open.id} />}
      </Drawer>
    </>
  );
}
