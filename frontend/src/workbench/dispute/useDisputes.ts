import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useInfiniteQuery } from '@tanstack/react-query';

export type DisputeRow = Schemas['DisputeListRow'];

const PAGE = 20;

/** The disputes asked for, page by page. */
export function useDisputes(asked: URLSearchParams) {
  return useInfiniteQuery({
    queryKey: ['disputes', 'list', asked.toString()],
    queryFn: ({ pageParam }) =>
      client.get('/disputes/list', { query: { ...Object.fromEntries(asked), limit: PAGE, cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (previous) => previous,
  });
}
