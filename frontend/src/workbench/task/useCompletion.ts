import { client } from '@shared/api/client';
import { Problem } from '@shared/api/problem';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Outcome, Task } from '../api/types';
import { taskRefusal } from '../inbox/useTaskActs';
import { t } from '../text';
import type { Data } from '@shared/draft/draftSaver';

interface Draft {
  flush: () => Promise<void> | undefined;
  finish: () => void;
  seen: () => number;
  outdated: (refusal: unknown) => void;
}

/** Ends the task with an outcome, after asking once; the draft is saved before and dropped after. */
export function useCompletion(task: Task, draft: Draft) {
  const known = useQueryClient();
  const navigate = useNavigate();
  const { modal, message } = App.useApp();

  const completion = useMutation({
    mutationFn: async ({ outcome, form }: { outcome: Outcome; form: Data }) => {
      await draft.flush();
      return client.post('/tasks/{id}/complete', { path: { id: task.id }, body: { outcome: outcome.id, form }, version: draft.seen() });
    },
    onSuccess: (_answer, { outcome }) => {
      draft.finish();
      message.success(t.task.completed(outcome.name));
      void navigate('/inbox');
      ['inbox', 'case'].forEach((key) => void known.invalidateQueries({ queryKey: [key] }));
    },
    onError: (error) => {
      message.error(taskRefusal(error, t.task.taken, t.task.done));
      if (error instanceof Problem && error.status === 412) draft.outdated(error);
      // Somebody was faster: the page then says who has it or that it is done.
      if (error instanceof Problem && error.status === 409) ['task', 'inbox', 'case'].forEach((key) => void known.invalidateQueries({ queryKey: [key] }));
    },
  });
  const asking = useRef(false);

  const ask = (outcome: Outcome, data: Data) => {
    const form = Object.fromEntries(Object.entries(data).filter(([field]) => field !== 'outcome'));
    // A double click asks once.
    if (asking.current) return;
    asking.current = true;
    modal.confirm({
      afterClose: () => {
        asking.current = false;
      },
      title: t.task.confirmTitle(outcome.name),
      content: t.task.confirmText(task.name, task.caseNo),
      okText: t.task.confirm,
      cancelText: t.task.cancel,
      onOk: () => completion.mutateAsync({ outcome, form }).catch(() => undefined),
    });
  };
  return { ask, pending: completion.isPending, errors: completion.error instanceof Problem ? completion.error.errors : [] };
}
