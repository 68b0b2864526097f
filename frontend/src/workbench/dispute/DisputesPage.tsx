import { Button, Empty, Input } from 'antd';
import { Choices, listed } from '../search/Choices';
import '../search/search.css';
import { useAsked } from '../search/useAsked';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './disputes.css';
import { FoundDispute } from './FoundDispute';
import { useDisputes } from './useDisputes';

const words = t.disputes;
const choices = [
  { name: 'procedure', label: words.procedure, options: listed(t.inbox.procedures) },
  { name: 'state', label: words.state, options: listed(words.states) },
];
const { columns } = words;
const heads = [columns.dispute, columns.cases, columns.begun, columns.state];

/** All disputes of which two cases or more may be read; the address holds what is asked for. */
export default function DisputesPage() {
  const { asked, set } = useAsked();
  const found = useDisputes(asked);
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const q = asked.get('q') ?? '';
  return (
    <section>
      <h1 className="page-title">{words.title}</h1>
      <p className="muted">{words.hint}</p>
      <div className="search__bar">
        <Input.Search
          key={q}
          maxLength={200}
          allowClear
          enterButton={t.search.go}
          aria-label={words.placeholder}
          placeholder={words.placeholder}
          defaultValue={q}
          onSearch={(text) => set('q', text.trim())}
        />
        <Choices choices={choices} asked={asked} set={set} />
      </div>
      {found.error && <Failure page error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && (
        <div className="panel search__panel">
          {rows.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={asked.size === 0 ? words.none : words.empty} />}
          {rows.length > 0 && (
            <div className="dispute-row dispute-row--head" aria-hidden>
              {heads.map((head) => (
                <div key={head}>{head}</div>
              ))}
            </div>
          )}
          <ul className="plain-list" aria-label={words.results}>
            {rows.map((row) => (
              <FoundDispute key={row.cases[0]?.caseNo} row={row} />
            ))}
          </ul>
        </div>
      )}
      {found.hasNextPage && (
        <Button className="search__more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  );
}
