import type { BodyOf, Operation } from '@shared/api/contract';
import { client } from '@shared/api/client';
import { sentenceOf } from '@shared/api/problem';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { InboxItem } from '../api/types';
import { t } from '../text';
import type { Verb } from './fitting';

export type Details = Partial<Omit<BodyOf<Operation<'/tasks/bulk', 'post'>>, 'action' | 'ids'>>;

/** A task the act was refused for, and why. */
export interface Refusal {
  item: InboxItem;
  why: string;
}

interface Act {
  verb: Verb;
  items: InboxItem[];
  details: Details;
}

/** One act at many tasks: says how many it was done for, and keeps for which it was refused and why. */
export function useBulkActs() {
  const known = useQueryClient();
  const { message } = App.useApp();
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ verb, items, details }: Act) =>
      client.post('/tasks/bulk', { body: { action: verb, ids: items.map(({ id }) => id), ...details } }),
    onSuccess: ({ results }, { verb, items }) => {
      const refused = results.flatMap(({ id, problem }) => {
        const item = items.find((each) => each.id === id);
        return problem && item ? [{ item, why: String(problem.detail) }] : [];
      });
      setRefusals(refused);
      if (refused.length < items.length) message.success(t.inbox.bulkDone(t.inbox.verbs[verb], items.length - refused.length));
    },
    onError: (error) => void message.warning(sentenceOf(error)),
    onSettled: () => Promise.all(['inbox', 'task', 'case'].map((key) => known.invalidateQueries({ queryKey: [key] }))),
  });
  return {
    busy: isPending,
    refusals,
    forget: () => setRefusals([]),
    run: (verb: Verb, items: InboxItem[], details: Details = {}) => mutate({ verb, items, details }),
  };
}
