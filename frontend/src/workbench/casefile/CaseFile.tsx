import { Tabs } from 'antd';
import type { StaffCase } from '../api/types';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './casefile.css';
import { AnswersTab } from './AnswersTab';
import { CaseHeader } from './CaseHeader';
import { DeadlinesTab } from './DeadlinesTab';
import { DiagramTab } from './DiagramTab';
import { DocumentsTab } from './DocumentsTab';
import { FindingsTab } from './FindingsTab';
import { FormTab } from './FormTab';
import { MaterialsTab } from './MaterialsTab';
import { PartiesTab } from './PartiesTab';
import { TimelineTab } from './TimelineTab';
import { useCase } from './useCase';

function tabsOf(file: StaffCase) {
  const { tabs } = t.casefile;
  return [
    ...(file.findings ? [{ key: 'findings', label: tabs.findings, children: <FindingsTab file={file} /> }] : []),
    ...(file.answers.length > 0 ? [{ key: 'answers', label: tabs.answers, children: <AnswersTab file={file} /> }] : []),
    { key: 'parties', label: tabs.parties, children: <PartiesTab file={file} /> },
    { key: 'form', label: tabs.form, children: <FormTab file={file} /> },
    { key: 'materials', label: tabs.materials, children: <MaterialsTab file={file} /> },
    { key: 'deadlines', label: tabs.deadlines, children: <DeadlinesTab file={file} /> },
    { key: 'documents', label: tabs.documents, children: <DocumentsTab file={file} /> },
    { key: 'diagram', label: tabs.diagram, children: <DiagramTab caseNo={file.caseNo} /> },
    { key: 'timeline', label: tabs.timeline, children: <TimelineTab caseNo={file.caseNo} /> },
  ];
}

/** What is read first: the conditions while nothing is decided, afterwards what was last written and decided. */
const firstTab = (file: StaffCase) => (file.answers.length > 0 ? 'answers' : file.findings ? 'findings' : 'parties');

interface Props {
  caseNo: string;
  /** Beside a task the heading leads to the case's own page. */
  linked?: boolean;
}

/** Everything known about one case: who, what, until when, where it stands and how it came there. */
export function CaseFile({ caseNo, linked = false }: Props) {
  const file = useCase(caseNo);
  if (file.error && !file.data) return <Failure error={file.error} retry={() => void file.refetch()} />;
  if (!file.data) return <Loading />;
  return (
    <section className="panel casefile">
      <CaseHeader file={file.data} linked={linked} />
      <Tabs defaultActiveKey={firstTab(file.data)} items={tabsOf(file.data)} />
    </section>
  );
}
