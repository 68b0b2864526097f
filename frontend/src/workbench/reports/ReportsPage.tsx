import { today } from '@shared/session/today';
import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import { useSearchParams } from 'react-router-dom';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { periods } from './periods';
import { ReportPart } from './ReportPart';
import './reports.css';
import { tableAddress, useReport, useReportIndex, type Asked } from './useReports';

const words = t.reports;

function Figures({ asked }: { asked: Asked }) {
  const report = useReport(asked);
  if (report.error) return <Failure page error={report.error} retry={() => void report.refetch()} />;
  if (!report.data) return <Loading />;
  const casesOf = (figure: string, value?: string) =>
    `/board/reports/cases?${new URLSearchParams({ ...asked, figure, ...(value !== undefined && { value }) }).toString()}`;
  return (
    <>
      <Alert type="info" showIcon title={words.between(report.data.from, report.data.to)} description={`${report.data.note}${words.counted}`} />
      {report.data.parts.map((part) => (
        <ReportPart key={part.id} part={part} casesOf={casesOf} />
      ))}
    </>
  );
}

/** Figures of a period, each with its cases, and the same as a table. */
export default function ReportsPage() {
  const index = useReportIndex();
  const [params, setParams] = useSearchParams();
  if (index.error) return <Failure page error={index.error} retry={() => void index.refetch()} />;
  if (!index.data) return <Loading />;
  const { reports, units } = index.data;
  const groups = periods(today(), words);
  const asked: Asked = {
    report: params.get('report') ?? reports[0]?.id ?? '',
    period: params.get('period') ?? groups[0]?.choices[0]?.value ?? '',
    unit: params.get('unit') ?? '',
  };
  const set = (change: Partial<Asked>) => setParams({ ...asked, ...change }, { replace: true });
  return (
    <section className="stack">
      <h1 className="page-title">{words.title}</h1>
      <div className="report__tools">
        <Select
          aria-label={words.report}
          value={asked.report}
          options={reports.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(report) => set({ report })}
        />
        <Select
          aria-label={words.period}
          value={asked.period}
          options={groups.map(({ value, choices }) => ({ label: words.groups[value] ?? value, options: choices }))}
          onChange={(period) => set({ period })}
        />
        <Select
          aria-label={words.unit}
          value={asked.unit}
          options={[{ value: '', label: words.wholeBody }, ...units.map((unit) => ({ value: unit, label: unit }))]}
          onChange={(unit) => set({ unit })}
        />
        <Button icon={<DownloadOutlined />} href={tableAddress(asked)}>
          {words.table}
        </Button>
      </div>
      {asked.report !== '' && <Figures asked={asked} />}
    </section>
  );
}
