import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** `link` is a path of the product, e.g. `/workbench/tasks/…`. */
export type StaffNotice = Schemas['NoticeNoticeView'];

const KEY = ['notices'];

/** What one was told, newest first. Asked for anew on the way to every page, not by a timer: that would keep the session open. */
export function useNotices() {
  const known = useQueryClient();
  const { pathname } = useLocation();
  useEffect(() => {
    void known.invalidateQueries({ queryKey: KEY });
  }, [known, pathname]);
  const query = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam }) => client.get('/notices', { query: { limit: 20, cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  const pages = query.data?.pages ?? [];
  return { ...query, items: pages.flatMap((page) => page.items), unread: pages[0]?.unread ?? 0 };
}

/** Marks one notice as read, or all. */
export function useReading() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) => (id === null ? client.post('/notices/read') : client.post('/notices/{id}/read', { path: { id } })),
    onSuccess: () => known.invalidateQueries({ queryKey: KEY }),
  });
}
