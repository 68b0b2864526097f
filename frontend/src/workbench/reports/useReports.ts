import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type ReportView = Schemas['ReportView'];
export type Figure = ReportView['parts'][number]['figures'][number];
export type Row = NonNullable<Figure['rows']>[number];

/** What a report is about; without a unit the whole body. */
export interface Asked {
  report: string;
  period: string;
  unit: string;
}

const query = ({ period, unit }: Asked) => ({ period, ...(unit !== '' && { unit }) });

export const useReportIndex = () => useQuery({ queryKey: ['reports'], queryFn: () => client.get('/supervision/reports') });

export function useReport(asked: Asked) {
  return useQuery({
    queryKey: ['report', asked],
    queryFn: () => client.get('/supervision/reports/{report}', { path: { report: asked.report }, query: query(asked) }),
    enabled: asked.report !== '',
  });
}

/** The cases behind one number, a page at a time. */
export function useReportCases(asked: Asked, figure: string, value: string | null) {
  return useInfiniteQuery({
    queryKey: ['report-cases', asked, figure, value],
    queryFn: ({ pageParam }) =>
      client.get('/supervision/reports/{report}/cases', {
        path: { report: asked.report },
        query: { ...query(asked), figure, ...(value !== null && { value }), ...(pageParam !== '' && { cursor: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Where the same figures are had as a table for spreadsheets. */
export const tableAddress = (asked: Asked): string =>
  `/api/supervision/reports/${encodeURIComponent(asked.report)}?${new URLSearchParams({ ...query(asked), format: 'xlsx' }).toString()}`;
