import { useEffect, useEffectEvent } from 'react';
import type { InboxItem } from '../api/types';

interface Keys {
  items: InboxItem[];
  selected: string | null;
  select: (id: string) => void;
  open: (item: InboxItem) => void;
  claim: (item: InboxItem) => void;
}

function elsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, button, a, [contenteditable], [role="dialog"], [role="combobox"]') !== null;
}

/** j/k or arrows move through the list, Enter opens, c claims. Keys typed into fields are left alone. */
export function useInboxKeys({ items, selected, select, open, claim }: Keys) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || elsewhere(event.target)) return;
    const at = items.findIndex((item) => item.id === selected);
    const move = (step: number) => {
      const next = items[Math.min(Math.max(at + step, 0), items.length - 1)];
      if (next) select(next.id);
      event.preventDefault();
    };
    const current = items[at];
    if (event.key === 'j' || event.key === 'ArrowDown') move(1);
    else if (event.key === 'k' || event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && current) open(current);
    else if (event.key === 'c' && current?.assignee === null) claim(current);
  });

  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
