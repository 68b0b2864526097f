import { http } from '@shared/api/http';
import type { Data } from '@shared/draft/draftSaver';
import { useKeptDraft } from '@shared/draft/useKeptDraft';
import { startOf } from '@shared/ui/form/start';
import { useState } from 'react';
import type { Task } from '../api/types';

/** The draft of a task's form. */
export function useDraft(task: Task) {
  const [start] = useState(() => ({ data: { ...startOf(task.schema ?? {}), ...task.data } as Data, version: task.version }));
  return useKeptDraft(
    task.id,
    start,
    async (data, seen) => (await http.put<Task>(`/tasks/${task.id}/draft`, { body: { data }, version: seen })).version,
  );
}
