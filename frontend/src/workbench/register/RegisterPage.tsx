import { client } from '@shared/api/client';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useCase } from '../casefile/useCase';
import { useFormDraft } from '../drafts/useFormDraft';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './register.css';
import { Registered } from './Registered';
import { RegisterForm } from './RegisterForm';
import { DRAFT, isOral, type Typed } from './typed';
import { LAST_WAY, useLastWay, useProcedures, usualWay, type Way } from './useProcedures';
import { useRegistration, type Registration } from './useRegistration';

/** What stays, beside how it came in, when the same applicant challenges another act (行政复议法第二十二条第四款). */
const APPLICANT_FIELDS = ['applicants', 'agents', 'representatives', 'contact'];

function sameApplicant(caseNo: string, form: Record<string, unknown>): Partial<Typed> {
  const kept = Object.fromEntries(Object.entries(form).filter(([field]) => APPLICANT_FIELDS.includes(field)));
  return { form: kept, relatedTo: caseNo };
}

function nextOf({ form, procedure, channel, receivedOn }: Registration, caseNo: string): Partial<Typed> {
  return { ...sameApplicant(caseNo, form), receipt: { procedure, channel, receivedOn, oral: isOral(form) } };
}

interface RegisterProps {
  /** The way the page was asked for. */
  wanted: Partial<Way>;
  start: Partial<Typed>;
  onNext: (from: Partial<Typed>) => void;
  onAgain: () => void;
}

/** One registration: what was typed before, else what it starts with. */
function Register({ wanted, start, onNext, onAgain }: RegisterProps) {
  const procedures = useProcedures();
  const last = useLastWay();
  const registration = useRegistration();
  const kept = useFormDraft<Typed>(DRAFT);
  if (procedures.error) return <Failure page error={procedures.error} retry={() => void procedures.refetch()} />;
  if (kept.error) return <Failure page error={kept.error} retry={() => void kept.refetch()} />;
  if (last.error) return <Failure page error={last.error} retry={() => void last.refetch()} />;
  if (!procedures.data || !kept.data || last.data === undefined) return <Loading />;
  const { data: answer, variables } = registration;
  if (answer) {
    return <Registered answer={answer} procedure={procedures.data.find(({ procedure }) => procedure === answer.procedure)} onNext={() => onNext(nextOf(variables, answer.caseNo))} onAgain={onAgain} />;
  }
  const other = kept.data.data;
  const unfinished = other !== null && start.relatedTo !== undefined && other.relatedTo !== start.relatedTo;
  const discard = <Button onClick={() => onNext(start)}>{t.register.discard}</Button>;
  return (
    <>
      {unfinished && <Alert type="warning" showIcon title={t.register.unfinished} action={discard} />}
      <RegisterForm procedures={procedures.data} kept={kept.data} way={usualWay(procedures.data, wanted, last.data)} start={start} registration={registration} />
    </>
  );
}

/** Begins from a case of the same applicant. */
function FromCase({ caseNo, children }: { caseNo: string; children: (start: Partial<Typed>) => React.ReactNode }) {
  const file = useCase(caseNo);
  if (file.error) return <Failure page error={file.error} retry={() => void file.refetch()} />;
  return file.data ? children(sameApplicant(caseNo, file.data.form ?? {})) : <Loading />;
}

function wantedBy(search: URLSearchParams): Partial<Way> {
  const [procedure, channel] = [search.get('procedure'), search.get('channel')];
  return { ...(procedure !== null && { procedure }), ...(channel !== null && { channel }) };
}

export default function RegisterPage() {
  const known = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const [start, setStart] = useState<Partial<Typed>>({});
  const [round, setRound] = useState(0);
  const from = search.get('from');
  const wanted = wantedBy(search);

  const begin = async (next: Partial<Typed>) => {
    await client.delete(DRAFT);
    known.removeQueries({ queryKey: ['form-draft', DRAFT] });
    known.removeQueries({ queryKey: LAST_WAY });
    setSearch({});
    setStart(next);
    setRound(round + 1);
  };
  const page = (first: Partial<Typed>) => (
    <Register key={round} wanted={wanted} start={first} onNext={(next) => void begin(next)} onAgain={() => void begin({})} />
  );
  return (
    <div className="register stack">
      <h1 className="page-title">{t.register.title}</h1>
      {from ? <FromCase caseNo={from}>{page}</FromCase> : page(start)}
    </div>
  );
}
