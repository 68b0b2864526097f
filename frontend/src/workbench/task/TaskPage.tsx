import { client } from '@shared/api/client';
import { longDate } from '@shared/format/dates';
import { useSession } from '@shared/session/useSession';
import { FilePreview } from '@shared/ui/files/FilePreview';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Task } from '../api/types';
import { CaseFile } from '../casefile/CaseFile';
import { atItsEnd } from '../inbox/fitting';
import { HoldDialog } from '../inbox/HoldDialog';
import { useTaskActs } from '../inbox/useTaskActs';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './task.css';
import { Returned } from './Returned';
import { TaskDuty } from './TaskDuty';
import { TaskForm } from './TaskForm';

/** Who has the task, unless it is the reader's to work on now. */
function Holder({ task, mine }: { task: Task; mine: boolean }) {
  const acts = useTaskActs();
  if (mine) return <Aside task={task} acts={acts} />;
  if (task.done) return <Alert type="success" showIcon title={t.task.over} />;
  if (task.assignee) return <Alert type="info" showIcon title={t.task.takenBy(task.assignee.displayName)} />;
  const claim = (
    <Button type="primary" size="small" loading={acts.busy} onClick={() => acts.run('claim', task)}>
      {t.inbox.verbs.claim}
    </Button>
  );
  return <Alert type="info" showIcon title={t.task.readOnly} action={claim} />;
}

/** Why the task is set aside, with the way to go on; or the way to set it aside. */
function Aside({ task, acts }: { task: Task; acts: ReturnType<typeof useTaskActs> }) {
  const [asking, setAsking] = useState(false);
  if (task.held) {
    const takeUp = (
      <Button type="primary" size="small" loading={acts.busy} onClick={() => acts.run('take-up', task)}>
        {t.inbox.verbs['take-up']}
      </Button>
    );
    return <Alert type="info" showIcon title={t.inbox.held(longDate(task.held.until), task.held.reason)} action={takeUp} />;
  }
  if (atItsEnd(task)) return null;
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t.inbox.holdTitle}
      </Button>
      {asking && (
        <HoldDialog
          about={t.inbox.oneTask(task.caseNo, task.name)}
          onClose={() => setAsking(false)}
          onHold={(details) => {
            acts.run('hold', task, details);
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function Work({ task }: { task: Task }) {
  const { user } = useSession();
  const mine = !task.done && task.assignee !== null && task.assignee.username === user?.username;
  return (
    <section className="panel task__work">
      <Link to="/inbox">{t.task.back}</Link>
      <h1 className="page-title">{task.name}</h1>
      <TaskDuty task={task} />
      <Holder task={task} mine={mine} />
      {task.returned && <Returned returned={task.returned} />}
      {task.documentPreview && <FilePreview name={t.answers.preview} mediaType="text/html" url={task.documentPreview} />}
      <TaskForm key={`${task.id} ${mine} ${task.held?.since ?? ''}`} task={task} editable={mine} />
    </section>
  );
}

/** A task beside its case file. */
export default function TaskPage() {
  const { id = '' } = useParams();
  // The form owns the data once loaded: a refresh under the typist's hands would only bring older data.
  const task = useQuery({ queryKey: ['task', id], queryFn: () => client.get('/tasks/{id}', { path: { id } }) as Promise<Task>, refetchOnWindowFocus: false });
  if (task.error && !task.data) return <Failure page error={task.error} retry={() => void task.refetch()} />;
  if (!task.data) return <Loading />;
  return (
    <div className="task">
      <Work task={task.data} />
      <CaseFile caseNo={task.data.caseNo} linked />
    </div>
  );
}
