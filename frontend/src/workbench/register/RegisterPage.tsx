import { useState } from 'react';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './register.css';
import { Registered } from './Registered';
import { isOral, RegisterForm, type Start } from './RegisterForm';
import { useProcedures } from './useProcedures';
import { useRegistration } from './useRegistration';

/** What stays, beside how it came in, when the same applicant challenges another act (行政复议法第二十二条第四款). */
const APPLICANT_FIELDS = ['applicants', 'contact'];

export default function RegisterPage() {
  const procedures = useProcedures();
  const registration = useRegistration();
  const [start, setStart] = useState<Start>({ form: {} });
  const [round, setRound] = useState(0);

  const begin = (next: Start) => {
    setStart(next);
    setRound(round + 1);
    registration.reset();
  };
  const sameApplicant = () => {
    if (!registration.variables) return;
    const { form, ...receipt } = registration.variables;
    const kept = Object.fromEntries(Object.entries(form).filter(([field]) => APPLICANT_FIELDS.includes(field)));
    begin({ form: kept, receipt: { ...receipt, oral: isOral(form) } });
  };

  if (procedures.error) return <Failure error={procedures.error} retry={() => void procedures.refetch()} />;
  if (!procedures.data) return <Loading />;
  return (
    <div className="register stack">
      <h1 className="page-title">{t.register.title}</h1>
      {registration.data ? (
        <Registered answer={registration.data} onNext={sameApplicant} onAgain={() => begin({ form: {} })} />
      ) : (
        <RegisterForm key={round} procedures={procedures.data} start={start} registration={registration} />
      )}
    </div>
  );
}
