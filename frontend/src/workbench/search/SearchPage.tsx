import { client } from '@shared/api/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Input } from 'antd';
import type { CaseRow } from '../api/types';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { Choices, listed } from './Choices';
import { FoundCase } from './FoundCase';
import './search.css';
import { useAsked } from './useAsked';

/** Finds cases; the page's address holds the question, so the board's numbers can lead here. */
function useCases(params: URLSearchParams) {
  return useInfiniteQuery({
    queryKey: ['cases', params.toString()],
    queryFn: ({ pageParam }) =>
      client.get('/cases', { query: { ...Object.fromEntries(params), limit: PAGE, ...(pageParam && { cursor: pageParam }) } }) as Promise<{ items: CaseRow[]; next: string | null }>,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (previous) => previous,
  });
}

const PAGE = 30;
const ASKED = ['q', 'procedure', 'state', 'level'];
const choices = [
  { name: 'procedure', label: t.search.procedure, options: listed(t.inbox.procedures) },
  { name: 'state', label: t.search.state, options: listed(t.search.states) },
  { name: 'level', label: t.search.level, options: listed(t.board.levels) },
];
const { columns } = t.search;
const heads = [columns.case, columns.stage, columns.received, columns.due, columns.accountable];

export default function SearchPage() {
  const { asked: params, set, clear } = useAsked();
  const cases = useCases(params);
  const rows = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const restricted = [...params.keys()].some((key) => !ASKED.includes(key));
  return (
    <section>
      <h1 className="page-title">{t.search.title}</h1>
      <div className="search__bar">
        <Input.Search
          key={params.get('q') ?? ''}
          maxLength={200}
          allowClear
          autoFocus
          enterButton={t.search.go}
          aria-label={t.search.placeholder}
          placeholder={t.search.placeholder}
          defaultValue={params.get('q') ?? ''}
          onSearch={(q) => set('q', q.trim())}
        />
        <Choices choices={choices} asked={params} set={set} />
        {restricted && (
          <span>
            {t.search.restricted}
            <Button type="link" onClick={clear}>
              {t.search.clear}
            </Button>
          </span>
        )}
      </div>
      {cases.error && <Failure page error={cases.error} retry={() => void cases.refetch()} />}
      {cases.isPending && <Loading />}
      {cases.data && (
        <div className="panel search__panel">
          {rows.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.search.empty} />}
          {rows.length > 0 && (
            <div className="case-row case-row--head" aria-hidden>
              {heads.map((head) => (
                <div key={head}>{head}</div>
              ))}
            </div>
          )}
          <ul className="plain-list" aria-label={t.search.results}>
            {rows.map((row) => (
              <FoundCase key={row.caseNo} row={row} />
            ))}
          </ul>
        </div>
      )}
      {cases.hasNextPage && (
        <Button className="search__more" loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
          {t.search.more}
        </Button>
      )}
    </section>
  );
}
