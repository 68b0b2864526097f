import { client } from '@shared/api/client';
import { instant } from '@shared/format/dates';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Failure } from '../shell/states';
import { t } from '../text';

const words = t.mail;

/** Whether mail works, and the mails that were given up. */
export function MailPanel() {
  const known = useQueryClient();
  const mail = useQuery({ queryKey: ['mail'], queryFn: () => client.get('/mail') });
  const retry = useMutation({
    mutationFn: (id: string) => client.post('/mail/{id}/retry', { path: { id } }),
    onSuccess: () => known.invalidateQueries({ queryKey: ['mail'] }),
  });
  const error = mail.error ?? retry.error;
  return (
    <section className="panel">
      <h2 className="page-title">{words.title}</h2>
      {error && <Failure error={error} />}
      {mail.data && (
        <>
          <p>
            {words.ways[mail.data.way]} {mail.data.waiting > 0 && words.waiting(mail.data.waiting)}
          </p>
          <p>{mail.data.dead === 0 ? mail.data.way === 'SENT' && words.allSent : words.dead(mail.data.dead)}</p>
          <ul className="plain-list">
            {mail.data.undelivered.map((one) => (
              <li key={one.id} className="mail-row">
                <div>
                  <strong>{one.subject}</strong>
                  <div className="muted">{words.entry(one.address, one.tries, instant(one.madeAt))}</div>
                  <div className="mail-row__error">{one.error}</div>
                </div>
                <Button size="small" onClick={() => retry.mutate(one.id)}>
                  {words.retry}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
