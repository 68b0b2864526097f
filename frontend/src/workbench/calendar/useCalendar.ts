import { client } from '@shared/api/client';
import type { BodyOf, Operation, Schemas } from '@shared/api/contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type Year = Schemas['WorkCalendarYear'];
export type Notice = Schemas['HolidayNoticeView'];
export type Preview = Schemas['NoticePreview'];
export type Line = Schemas['NoticePreviewLine'];
export type Reading = Schemas['NoticeReading'];
export type NoticeDay = Schemas['NoticeDay'];
export type Draft = BodyOf<Operation<'/calendar/notices', 'post'>>;

export function useYear(year: number) {
  return useQuery({
    queryKey: ['calendar', year],
    queryFn: () => client.get('/calendar/{year}', { path: { year } }),
    placeholderData: (previous) => previous,
  });
}

export function useNotices() {
  return useQuery({ queryKey: ['calendar', 'notices'], queryFn: () => client.get('/calendar/notices') });
}

/** Asked again while it is being applied. */
export function useNotice(id: string) {
  return useQuery({
    queryKey: ['calendar', 'notices', id],
    queryFn: () => client.get('/calendar/notices/{id}', { path: { id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'applying' ? 2_000 : false),
  });
}

/** @param state of the notice: what it would move is another question than what it moved */
export function usePreview(id: string, state: string) {
  return useInfiniteQuery({
    queryKey: ['calendar', 'notices', id, 'preview', state],
    queryFn: ({ pageParam }) => client.get('/calendar/notices/{id}/preview', { path: { id }, query: { cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

/** What a text says; nothing is stored. */
export function useReading() {
  return useMutation({ mutationFn: (text: string) => client.post('/calendar/notices/reading', { body: { text, year: null } }) });
}

export function usePropose() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (draft: Draft) => client.post('/calendar/notices', { body: draft }),
    onSuccess: () => known.invalidateQueries({ queryKey: ['calendar', 'notices'] }),
  });
}

/** An approval names the preview looked at and, where days off by regulation are left out, why. */
type Act = { act: 'approve'; seen: string | null; leftOutReason: string | null } | { act: 'apply' | 'withdraw' };

export function useNoticeAct(id: string) {
  const known = useQueryClient();
  const path = { id };
  return useMutation({
    mutationFn: (doing: Act): Promise<unknown> =>
      doing.act === 'approve'
        ? client.post('/calendar/notices/{id}/approve', {
            path,
            query: { seen: doing.seen ?? undefined },
            body: { leftOutReason: doing.leftOutReason },
          })
        : client.post(`/calendar/notices/{id}/${doing.act}`, { path }),
    onSettled: () => known.invalidateQueries({ queryKey: ['calendar'] }),
  });
}
