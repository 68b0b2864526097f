import type { RJSFSchema } from '@rjsf/utils';
import { useSession } from '@shared/session/useSession';
import { longDate, timeOfDay } from '@shared/format/dates';
import { Button } from 'antd';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { linesOf } from '../casefile/titled';
import { t } from '../text';

interface Props {
  receivedOn: string;
  form: Record<string, unknown>;
  schema: RJSFSchema;
}

/** The record of an oral application, printed on the spot for the applicant to read and sign. Only paper shows it. */
export function OralRecord({ receivedOn, form, schema }: Props) {
  const { user } = useSession();
  const stated = Object.fromEntries(Object.entries(form).filter(([field]) => field !== 'submission'));
  const [made, setMade] = useState(() => new Date());
  const print = () => {
    // The paper names the time at which it was made.
    flushSync(() => setMade(new Date()));
    window.print();
  };
  return (
    <>
      <Button onClick={print}>{t.register.oralPrint}</Button>
      <article className="oral-record" aria-hidden>
        <h1>{t.register.oralTitle}</h1>
        <p>{t.register.oralMade(longDate(receivedOn), timeOfDay(made), user?.displayName ?? '')}</p>
        <dl>
          {linesOf(stated, schema).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{t.register.oralSign}</p>
        <p className="oral-record__signatures">
          <span>{t.register.oralApplicant}</span>
          <span>{t.register.oralClerk}</span>
          <span>{t.register.oralDate}</span>
        </p>
        <p className="oral-record__note">{t.register.oralUnconfirmed}</p>
      </article>
    </>
  );
}
