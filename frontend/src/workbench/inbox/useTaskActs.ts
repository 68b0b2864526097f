import { client } from '@shared/api/client';
import { Problem, sentenceOf } from '@shared/api/problem';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { InboxItem } from '../api/types';
import { t } from '../text';
import type { Verb } from './fitting';
import type { Details } from './useBulkActs';

interface Act {
  item: Pick<InboxItem, 'id' | 'name'>;
  verb: Verb;
  details: Details;
}

/** The plain sentence for a task that slipped away meanwhile. */
export function taskRefusal(error: unknown, taken: string, done: string): string {
  if (error instanceof Problem && error.code === 'task_taken') return taken;
  if (error instanceof Problem && error.code === 'task_done') return done;
  return sentenceOf(error);
}

/** What is sent for one task: nothing, or what the person said. */
function send({ item: { id }, verb, details }: Act): Promise<unknown> {
  const path = { id };
  const reason = details.reason ?? '';
  if (verb === 'assign') return client.post('/tasks/{id}/assign', { path, body: { username: details.username ?? '', reason } });
  if (verb === 'hold') return client.post('/tasks/{id}/hold', { path, body: { reason, ...(details.until && { until: details.until }) } });
  return client.post(`/tasks/{id}/${verb}`, { path });
}

/** One act at one task. Whatever happens, lists and tasks are read again. */
export function useTaskActs() {
  const known = useQueryClient();
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    mutationFn: send,
    // Not handed back: what follows would wait until the words are gone again.
    onSuccess: (_answer, { verb, item }) => void message.success(t.inbox.did(t.inbox.verbs[verb], item.name)),
    onError: (error) => void message.warning(taskRefusal(error, t.inbox.taken, t.inbox.done)),
    onSettled: () => Promise.all(['inbox', 'task', 'case'].map((key) => known.invalidateQueries({ queryKey: [key] }))),
  });
  return { busy: isPending, run: (verb: Verb, item: Act['item'], details: Details = {}) => mutate({ verb, item, details }) };
}
