import { client } from '@shared/api/client';
import { longDate } from '@shared/format/dates';
import { useSession } from '@shared/session/useSession';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { FormLines } from '../casefile/FormLines';
import { Failure } from '../shell/states';
import { t } from '../text';

interface Props {
  procedure: string;
  /** What the record is called. */
  title: string;
  receivedOn: string;
  form: Record<string, unknown>;
}

/**
 * The record of what was stated for whoever stated it to read before it is registered. Only paper shows it. What is signed is the document
 * made at the registration.
 */
export function OralRecord({ procedure, title, receivedOn, form }: Props) {
  const { user } = useSession();
  // What was handed in and signed is noted by the clerk, not stated by the applicant.
  const stated = Object.fromEntries(Object.entries(form).filter(([field]) => field !== 'submission'));
  const reading = useMutation({
    mutationFn: () => client.post('/registration-draft/reading', { body: { procedure, form: stated } }),
  });
  const lines = reading.data;
  useEffect(() => {
    if (lines) window.print();
  }, [lines]);
  return (
    <>
      <Button loading={reading.isPending} onClick={() => reading.mutate()}>
        {t.register.oralPrint}
      </Button>
      {reading.error && <Failure error={reading.error} />}
      {lines && (
        <article className="oral-record" aria-hidden>
          <h1>{t.register.oralTitle(title)}</h1>
          <p>{t.register.oralMade(longDate(receivedOn), user?.displayName ?? '')}</p>
          <FormLines lines={lines} />
          <p>{t.register.oralCheck}</p>
        </article>
      )}
    </>
  );
}
