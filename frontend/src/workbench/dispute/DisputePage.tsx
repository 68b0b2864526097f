import { shortDate } from '@shared/format/dates';
import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './dispute.css';
import { DisputeDays } from './DisputeDays';
import { DisputeEntries } from './DisputeEntries';
import { useDispute, type DisputeCase } from './useDispute';

const words = t.dispute;

/** The colour of a case stands beside its number, never for it. */
const toneOf = (cases: DisputeCase[], caseNo: string) => `dispute-tone-${cases.findIndex((file) => file.caseNo === caseNo) % 4}`;

function CaseCard({ file, tone, present }: { file: DisputeCase; tone: string; present: boolean }) {
  return (
    <li className={`dispute-case ${tone}`} aria-current={present ? 'true' : undefined}>
      <div>
        <strong>{file.procedureName}</strong> <Link to={casePath(file.caseNo)}>{file.caseNo}</Link>
      </div>
      <div className="dispute-case__title">{file.title}</div>
      <div className="muted">
        {words.received(shortDate(file.receivedOn))} · {file.closing ? words.ended(file.closing) : words.now(file.stageName)}
      </div>
      <ul className="plain-list">
        {file.parties.map((party) => (
          <li key={`${party.roleName} ${party.name}`}>{words.party(party.roleName, party.name)}</li>
        ))}
      </ul>
    </li>
  );
}

/** One dispute through all its procedures: who, which cases, and what happened on which day. */
export default function DisputePage() {
  const { caseNo = '' } = useParams();
  const dispute = useDispute(caseNo);
  const [shown, setShown] = useState<'days' | 'all'>('days');
  const [only, setOnly] = useState('');
  if (dispute.error && !dispute.data) return <Failure page error={dispute.error} retry={() => void dispute.refetch()} />;
  if (!dispute.data) return <Loading />;
  const { cases, days, entries } = dispute.data;
  const of = <T extends { caseNo: string }>(all: T[]) => all.filter((each) => only === '' || each.caseNo === only);
  const tone = (no: string) => toneOf(cases, no);
  return (
    <div className="stack">
      <header>
        <h1 className="page-title">{words.of(cases[0]?.title ?? '')}</h1>
        <p className="muted dispute__hint">{words.hint}</p>
      </header>
      <section className="panel">
        <h2 className="section-title">{words.cases}</h2>
        <ol className="plain-list dispute__cases">
          {cases.map((file) => (
            <CaseCard key={file.caseNo} file={file} tone={tone(file.caseNo)} present={file.caseNo === caseNo} />
          ))}
        </ol>
      </section>
      <section className="panel">
        <header className="dispute__head">
          <h2 className="section-title">{words.thread}</h2>
          <Segmented
            aria-label={words.show}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'days', label: words.shows.days },
              { value: 'all', label: words.shows.all },
            ]}
          />
          <Select
            aria-label={words.which}
            value={only}
            onChange={setOnly}
            popupMatchSelectWidth={false}
            options={[{ value: '', label: words.every }, ...cases.map((file) => ({ value: file.caseNo, label: `${file.procedureName} ${file.caseNo}` }))]}
          />
        </header>
        {shown === 'days' ? <DisputeDays days={of(days)} cases={cases} tone={tone} /> : <DisputeEntries entries={of(entries)} tone={tone} />}
      </section>
    </div>
  );
}
