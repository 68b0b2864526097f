import { cite } from '@shared/api/deadline';
import { longDate } from '@shared/format/dates';
import { DeadlineBadge } from '@shared/ui/deadline/DeadlineBadge';
import type { ReactNode } from 'react';
import type { Task } from '../api/types';
import { t } from '../text';

/** Until when the task must be done, on what it rests, what follows from silence, and why it lies with this person. */
export function TaskDuty({ task: { deadline, basis, reason, party } }: { task: Task }) {
  const facts: [string, ReactNode][] = [
    [t.task.limit, deadline ? deadline.name : t.task.noLimit],
    [
      t.task.due,
      deadline?.due && (
        <>
          {longDate(deadline.due)} <DeadlineBadge deadline={deadline} />
        </>
      ),
    ],
    [t.task.basis, [...new Set([cite(basis), cite(deadline?.basis)])].filter(Boolean).join(t.task.basisComma)],
    [t.task.otherwise, deadline?.consequence],
    [t.task.assigned, reason],
    [t.task.party, party],
  ];
  return (
    <dl className="task-duty" aria-label={t.task.duty}>
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
