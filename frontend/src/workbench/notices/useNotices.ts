import { http } from '@shared/api/http';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

export interface StaffNotice {
  id: string;
  kind: string;
  title: string;
  text: string;
  /** A path of the product, e.g. `/workbench/tasks/…`. */
  link: string;
  at: string;
  read: boolean;
}

interface NoticePage {
  items: StaffNotice[];
  unread: number;
  next?: string | null;
}

const KEY = ['notices'];

/** What one was told, newest first. Asked for anew on the way to every page, not by a timer: that would keep the session open. */
export function useNotices() {
  const client = useQueryClient();
  const { pathname } = useLocation();
  useEffect(() => {
    void client.invalidateQueries({ queryKey: KEY });
  }, [client, pathname]);
  const query = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam }) => http.get<NoticePage>(`/notices?limit=20${pageParam ? `&cursor=${pageParam}` : ''}`),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
  });
  const pages = query.data?.pages ?? [];
  return { ...query, items: pages.flatMap((page) => page.items), unread: pages[0]?.unread ?? 0 };
}

/** Marks one notice as read, or all. */
export function useReading() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) => http.post(id === null ? '/notices/read' : `/notices/${id}/read`),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
