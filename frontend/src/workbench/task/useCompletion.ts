import { http } from '@shared/api/http';
import { Problem } from '@shared/api/problem';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router-dom';
import type { Outcome, Task } from '../api/types';
import { taskRefusal } from '../inbox/useTaskActs';
import { t } from '../text';
import type { Data } from '@shared/draft/draftSaver';

interface Draft {
  flush: () => Promise<void> | undefined;
  finish: () => void;
}

/** Ends the task with an outcome, after asking once; the draft is saved before and dropped after. */
export function useCompletion(task: Task, draft: Draft) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { modal, message } = App.useApp();

  const completion = useMutation({
    mutationFn: async ({ outcome, form }: { outcome: Outcome; form: Data }) => {
      await draft.flush();
      return http.post(`/tasks/${task.id}/complete`, { body: { outcome: outcome.id, form } });
    },
    onSuccess: (_answer, { outcome }) => {
      draft.finish();
      message.success(t.task.completed(outcome.name));
      void navigate('/inbox');
      ['inbox', 'case'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
    },
    onError: (error) => message.error(taskRefusal(error, t.task.taken, t.task.done)),
  });

  const ask = (outcome: Outcome, data: Data) => {
    const form = Object.fromEntries(Object.entries(data).filter(([field]) => field !== 'outcome'));
    modal.confirm({
      title: t.task.confirmTitle(outcome.name),
      content: t.task.confirmText(task.name, task.caseNo),
      okText: t.task.confirm,
      cancelText: t.task.cancel,
      onOk: () => completion.mutateAsync({ outcome, form }).catch(() => undefined),
    });
  };
  return { ask, pending: completion.isPending, errors: completion.error instanceof Problem ? completion.error.errors : [] };
}
