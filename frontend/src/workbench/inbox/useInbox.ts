import { client } from '@shared/api/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { InboxItem, InboxPage } from '../api/types';
import type { InboxFilters } from './filters';

const REFRESH_MS = 30_000;
const PAGE = 30;

function onceEach(pages: InboxPage[]): InboxItem[] {
  // A row that moved between two page loads would come twice.
  const byId = new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item]));
  return [...byId.values()];
}

/** The rows loaded so far. Refreshing fetches the same pages again, so the place in the list is kept. */
export function useInbox(filters: InboxFilters) {
  const inbox = useInfiniteQuery({
    queryKey: ['inbox', filters],
    queryFn: ({ pageParam, signal }) => client.get('/inbox', { query: { ...filters, limit: PAGE, ...(pageParam && { cursor: pageParam }) }, signal }) as Promise<InboxPage>,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: REFRESH_MS,
    placeholderData: (previous) => previous,
  });
  const pages = inbox.data?.pages;
  const items = useMemo(() => onceEach(pages ?? []), [pages]);
  return { ...inbox, items, counts: pages?.at(-1)?.counts };
}
