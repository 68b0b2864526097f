import { useEffect, useEffectEvent } from 'react';
import type { InboxItem } from '../api/types';

interface Keys {
  items: InboxItem[];
  selected: string | null;
  select: (id: string) => void;
  open: (item: InboxItem) => void;
  claim: (item: InboxItem) => void;
  mark: (id: string) => void;
  unmark: () => void;
}

const FIELDS = 'input, textarea, select, button, a, [contenteditable], [role="dialog"], [role="combobox"]';

/** Where the key was pressed: in a field that wants it, on the mark of a row, or anywhere else. */
function placeOf(target: EventTarget | null): 'field' | 'mark' | 'page' {
  if (!(target instanceof HTMLElement) || !target.closest(FIELDS)) return 'page';
  return target.closest('.inbox-row__mark') ? 'mark' : 'field';
}

/** j/k or arrows move through the list, Enter opens, c claims, x marks, Escape unmarks all. Keys typed into fields are left alone. */
export function useInboxKeys({ items, selected, select, open, claim, mark, unmark }: Keys) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || place === 'field') return;
    const at = items.findIndex((item) => item.id === selected);
    const move = (step: number) => {
      const next = items[Math.min(Math.max(at + step, 0), items.length - 1)];
      if (next) select(next.id);
      event.preventDefault();
    };
    const current = items[at];
    if (event.key === 'j' || event.key === 'ArrowDown') move(1);
    else if (event.key === 'k' || event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && current && place === 'page') open(current);
    else if (event.key === 'c' && current?.assignee === null) claim(current);
    else if (event.key === 'x' && current) mark(current.id);
    else if (event.key === 'Escape') unmark();
  });

  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
