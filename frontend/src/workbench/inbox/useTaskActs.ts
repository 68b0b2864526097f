import { http } from '@shared/api/http';
import { Problem, sentenceOf } from '@shared/api/problem';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { InboxItem } from '../api/types';
import { t } from '../text';

interface Act {
  item: Pick<InboxItem, 'id' | 'name'>;
  act: 'claim' | 'release' | 'assign';
  body?: unknown;
  /** What to say when it is done. */
  said: string;
}

/** The plain sentence for a task that slipped away meanwhile. */
export function taskRefusal(error: unknown, taken: string, done: string): string {
  if (error instanceof Problem && error.code === 'task_taken') return taken;
  if (error instanceof Problem && error.code === 'task_done') return done;
  return sentenceOf(error);
}

/** Claim, release and assign. Whatever happens, lists and tasks are read again. */
export function useTaskActs() {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ item, act, body }: Act) => http.post(`/tasks/${item.id}/${act}`, { body }),
    onSuccess: (_answer, { said }) => message.success(said),
    onError: (error) => message.warning(taskRefusal(error, t.inbox.taken, t.inbox.done)),
    onSettled: () => Promise.all(['inbox', 'task', 'case'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  return {
    busy: isPending,
    claim: (item: Act['item']) => mutate({ item, act: 'claim', said: t.inbox.claimed(item.name) }),
    release: (item: Act['item']) => mutate({ item, act: 'release', said: t.inbox.released(item.name) }),
    assign: (item: Act['item'], username: string, displayName: string) =>
      mutate({ item, act: 'assign', body: { username }, said: t.inbox.assigned(item.name, displayName) }),
  };
}
