import { shortDate } from '@shared/format/dates';
import { Alert, Button, Empty } from 'antd';
import { Link, useSearchParams } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './reports.css';
import { useReport, useReportCases, type Asked } from './useReports';

const words = t.reports;

/** The cases behind one number of a report. Those of informers are in the number and not in the list. */
export default function ReportCasesPage() {
  const [params] = useSearchParams();
  const asked: Asked = { report: params.get('report') ?? '', period: params.get('period') ?? '', unit: params.get('unit') ?? '' };
  const id = params.get('figure') ?? '';
  const value = params.get('value');
  const report = useReport(asked);
  const cases = useReportCases(asked, id, value);
  const failed = report.error ?? cases.error;
  if (failed) return <Failure page error={failed} retry={() => void cases.refetch()} />;
  if (!report.data || !cases.data) return <Loading />;
  const figure = report.data.parts.flatMap((part) => part.figures).find((each) => each.id === id);
  const row = figure?.rows?.find((each) => each.value === value);
  const items = cases.data.pages.flatMap((page) => page.items);
  const kept = cases.data.pages[0]?.kept ?? 0;
  return (
    <section className="stack">
      <h1 className="page-title">{words.casesTitle(figure?.name ?? '', row?.name ?? '')}</h1>
      <p className="muted">
        {words.between(report.data.from, report.data.to)}{' '}
        <Link to={`/board/reports?${new URLSearchParams({ ...asked }).toString()}`}>{words.back}</Link>
      </p>
      {kept > 0 && <Alert type="info" showIcon title={words.kept(kept)} />}
      <ul className="plain-list panel report__cases" aria-label={words.cases}>
        {items.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none} />}
        {items.map((item) => (
          <li key={item.caseNo}>
            <Link to={casePath(item.caseNo)}>{item.caseNo}</Link> <span>{item.title}</span>
            <span className="muted">
              {t.register.channelName(item.channel)} · {item.stageName} · {shortDate(item.receivedOn)}
            </span>
          </li>
        ))}
      </ul>
      {cases.hasNextPage && (
        <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
          {t.search.more}
        </Button>
      )}
    </section>
  );
}
