import { useSession } from '@shared/session/useSession';
import { Tabs } from 'antd';
import type { StaffCase } from '../api/types';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './casefile.css';
import { AnswersTab } from './AnswersTab';
import { CaseHeader } from './CaseHeader';
import { ChainTab } from './ChainTab';
import { DeadlinesTab } from './DeadlinesTab';
import { DiagramTab } from './DiagramTab';
import { DocumentsTab } from './DocumentsTab';
import { EvidenceTab } from './EvidenceTab';
import { FindingsTab } from './FindingsTab';
import { FormTab } from './FormTab';
import { MaterialsTab } from './MaterialsTab';
import { PartiesTab } from './PartiesTab';
import { TimelineTab } from './TimelineTab';
import { useAnswers } from './useAnswers';
import { useCase } from './useCase';

/** What the server keeps from a respondent: the findings and the course of the work. */
const INSIDE = ['findings', 'diagram', 'chain'];

function tabsOf(file: StaffCase, inside: boolean) {
  const { tabs } = t.casefile;
  const all = [
    ...(file.findings ? [{ key: 'findings', label: tabs.findings, children: <FindingsTab file={file} /> }] : []),
    { key: 'answers', label: tabs.answers, children: <AnswersTab caseNo={file.caseNo} /> },
    { key: 'parties', label: tabs.parties, children: <PartiesTab file={file} /> },
    { key: 'form', label: tabs.form, children: <FormTab caseNo={file.caseNo} /> },
    { key: 'materials', label: tabs.materials, children: <MaterialsTab file={file} /> },
    { key: 'evidence', label: tabs.evidence, children: <EvidenceTab file={file} /> },
    { key: 'deadlines', label: tabs.deadlines, children: <DeadlinesTab file={file} /> },
    { key: 'documents', label: tabs.documents, children: <DocumentsTab file={file} /> },
    { key: 'chain', label: tabs.chain, children: <ChainTab caseNo={file.caseNo} /> },
    { key: 'diagram', label: tabs.diagram, children: <DiagramTab caseNo={file.caseNo} /> },
    { key: 'timeline', label: tabs.timeline, children: <TimelineTab caseNo={file.caseNo} /> },
  ];
  return all.filter((tab) => inside || !INSIDE.includes(tab.key));
}

interface Props {
  caseNo: string;
  /** Beside a task the heading leads to the case's own page. */
  linked?: boolean;
}

/** Everything known about one case: who, what, until when, where it stands and how it came there. */
export function CaseFile({ caseNo, linked = false }: Props) {
  const file = useCase(caseNo);
  const answers = useAnswers(caseNo);
  const { user } = useSession();
  if (file.error && !file.data) return <Failure page={!linked} error={file.error} retry={() => void file.refetch()} />;
  // What is read first: the conditions while nothing is decided, afterwards what was last written and decided.
  if (!file.data || answers.isPending) return <Loading />;
  return (
    <section className="panel casefile">
      <CaseHeader file={file.data} linked={linked} />
      <Tabs
        defaultActiveKey={answers.data?.answers.length ? 'answers' : file.data.findings ? 'findings' : 'parties'}
        items={tabsOf(file.data, user?.roles.some((role) => role !== 'RESPONDENT') ?? false)}
      />
    </section>
  );
}
