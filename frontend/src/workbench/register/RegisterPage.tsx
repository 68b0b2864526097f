import { useState } from 'react';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './register.css';
import { Registered } from './Registered';
import { RegisterForm } from './RegisterForm';
import { useProcedures } from './useProcedures';
import { useRegistration } from './useRegistration';

/** Fields that stay when the same applicant challenges another act (行政复议法第二十二条第四款). */
const APPLICANT_FIELDS = ['applicants', 'contact'];

export default function RegisterPage() {
  const procedures = useProcedures();
  const registration = useRegistration();
  const [start, setStart] = useState<Record<string, unknown>>({});
  const [round, setRound] = useState(0);

  const begin = (form: Record<string, unknown>) => {
    setStart(form);
    setRound(round + 1);
    registration.reset();
  };
  const sameApplicant = () => {
    const form = registration.variables?.form ?? {};
    begin(Object.fromEntries(Object.entries(form).filter(([field]) => APPLICANT_FIELDS.includes(field))));
  };

  if (procedures.error) return <Failure error={procedures.error} retry={() => void procedures.refetch()} />;
  if (!procedures.data) return <Loading />;
  return (
    <div className="register stack">
      <h1 className="page-title">{t.register.title}</h1>
      {registration.data ? (
        <Registered answer={registration.data} onNext={sameApplicant} onAgain={() => begin({})} />
      ) : (
        <RegisterForm key={round} procedures={procedures.data} start={start} registration={registration} />
      )}
    </div>
  );
}
