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
import { bySoonest, internal } from './deadlines';
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

function Rows({ deadlines, explain }: { deadlines: Deadline[]; explain: (deadline: Deadline) => void }) {
  return (
    <ul className="plain-list entries">
      {deadlines.map((deadline) => (
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
          <Button size="small" onClick={() => explain(deadline)}>
            {t.casefile.explain}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Every limit of the case, those that count now first, and apart from them what the body aims at itself; each explains its date. */
export function DeadlinesTab({ file }: { file: StaffCase }) {
  const [open, setOpen] = useState<Deadline | null>(null);
  if (file.deadlines.length === 0) return <Empty description={t.casefile.none.deadlines} />;
  const sorted = file.deadlines.toSorted(bySoonest);
  const targets = sorted.filter(internal);
  return (
    <>
      <Rows deadlines={sorted.filter((deadline) => !internal(deadline))} explain={setOpen} />
      {targets.length > 0 && (
        <section aria-labelledby="internal-targets">
          <h3 id="internal-targets">{t.casefile.targets}</h3>
          <p className="muted">{t.casefile.targetsWhy}</p>
          <Rows deadlines={targets} explain={setOpen} />
        </section>
      )}
      <Drawer open={open !== null} title={open?.name ?? t.deadline.explanation} size={640} onClose={() => setOpen(null)}>
        {open && <Explained caseNo={file.caseNo} id={open.id} />}
      </Drawer>
    </>
  );
}
