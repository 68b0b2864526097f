import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { moment } from '@shared/format/dates';
import { asProblem } from '../api/asProblem';
import { documentFile, portal } from '../api/portal';
import type { ServedDocument } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useResource } from '../ui/useResource';
import { NotFound } from '../layout/NotFound';
import { acknowledgedOn } from './acknowledgedOn';

const words = t.paper;

/** A document that was served on this person: to read, to keep, to confirm. */
export function DocumentPage() {
  const { receiptNo = '', documentId = '' } = useParams();
  const found = useResource(() => portal.case(receiptNo), receiptNo);
  return (
    <Loaded from={found} page>
      {({ documents }) => {
        const document = documents.find((one) => one.id === documentId);
        return document ? <Shown receiptNo={receiptNo} document={document} done={found.reload} /> : <NotFound />;
      }}
    </Loaded>
  );
}

interface Props {
  receiptNo: string;
  document: ServedDocument;
  done: () => void;
}

function Shown({ receiptNo, document, done }: Props) {
  const pdf = documentFile(receiptNo, document.id, 'pdf');
  return (
    <Page title={document.name} caption={document.number && words.number(document.number)} wide>
      <p className="no-print links">
        <a href={pdf} download>
          {words.download}
        </a>
        <a href={pdf} target="_blank" rel="noreferrer">
          {words.newWindow}
        </a>
      </p>
      <iframe className="paper" src={documentFile(receiptNo, document.id, readable())} title={words.frame(document.name)} />
      <Acknowledge receiptNo={receiptNo} document={document} done={done} />
      <p>
        <Link to={`/cases/${encodeURIComponent(receiptNo)}`}>{words.back}</Link>
      </p>
    </Page>
  );
}

/** Phones show no PDF within a page, or only its first sheet: there the same document comes as a page of text. */
const readable = () => (window.matchMedia('(max-width: 40rem)').matches ? 'html' : 'pdf');

function Acknowledge({ receiptNo, document, done }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const acknowledged = acknowledgedOn(document);
  if (acknowledged) return <p>{t.matter.acknowledged(moment(acknowledged))}</p>;

  const acknowledge = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await portal.act(receiptNo, 'acknowledge', { documentId: document.id });
      done();
    } catch (reason) {
      setProblem(asProblem(reason));
      setBusy(false);
    }
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <p>{words.acknowledgeHint}</p>
      <p>
        <button type="button" className="button" aria-disabled={busy} onClick={() => void acknowledge()}>
          {busy ? words.acknowledging : words.acknowledge}
        </button>
      </p>
    </>
  );
}
