import { useState } from 'react';
import type { InboxItem } from '../api/types';

const NONE: ReadonlySet<string> = new Set();

/** The tasks marked for one act at all of them. A task that has left the list is no longer marked. */
export function useMarks(items: InboxItem[]) {
  const [ids, setIds] = useState(NONE);
  const marked = items.filter((item) => ids.has(item.id));
  const toggle = (id: string) => setIds((old) => (old.has(id) ? new Set([...old].filter((other) => other !== id)) : new Set([...old, id])));
  return {
    marked,
    has: (id: string) => ids.has(id),
    toggle,
    clear: () => setIds(NONE),
    toggleAll: () => setIds(marked.length === items.length ? NONE : new Set(items.map(({ id }) => id))),
  };
}

export type Marks = ReturnType<typeof useMarks>;
