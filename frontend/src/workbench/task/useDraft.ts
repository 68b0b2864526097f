import { client } from '@shared/api/client';
import type { Data } from '@shared/draft/draftSaver';
import { useKeptDraft } from '@shared/draft/useKeptDraft';
import { startOf } from '@shared/ui/form/start';
import { useState } from 'react';
import type { Task } from '../api/types';

/** The draft of a task's form. */
export function useDraft(task: Task) {
  const { id } = task;
  const [start] = useState(() => ({ data: { ...startOf(task.schema ?? {}), ...task.data } as Data, version: task.version }));
  return useKeptDraft(id, start, async (data, seen) => (await client.put('/tasks/{id}/draft', { path: { id }, body: { data }, version: seen })).version);
}
