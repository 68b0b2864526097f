import { client } from '@shared/api/client';
import { Problem, sentenceOf } from '@shared/api/problem';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { InboxItem } from '../api/types';
import { t } from '../text';

interface Act {
  item: Pick<InboxItem, 'id' | 'name'>;
  act: 'claim' | 'release' | 'assign';
  body?: { username: string; reason: string };
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
  const known = useQueryClient();
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ item, act, body }: Act) => client.post(`/tasks/{id}/${act}`, { path: { id: item.id }, ...(body && { body }) }),
    onSuccess: (_answer, { said }) => message.success(said),
    onError: (error) => message.warning(taskRefusal(error, t.inbox.taken, t.inbox.done)),
    onSettled: () => Promise.all(['inbox', 'task', 'case'].map((key) => known.invalidateQueries({ queryKey: [key] }))),
  });
  return {
    busy: isPending,
    claim: (item: Act['item']) => mutate({ item, act: 'claim', said: t.inbox.claimed(item.name) }),
    release: (item: Act['item']) => mutate({ item, act: 'release', said: t.inbox.released(item.name) }),
    assign: (item: Act['item'], username: string, displayName: string, reason: string) =>
      mutate({ item, act: 'assign', body: { username, reason }, said: t.inbox.assigned(item.name, displayName) }),
  };
}
