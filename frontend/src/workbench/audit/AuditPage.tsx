import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Failure } from '../shell/states';
import { t } from '../text';

function Result({ verdict }: { verdict: Schemas['JournalVerificationResult'] }) {
  return (
    <Alert
      showIcon
      type={verdict.ok ? 'success' : 'error'}
      title={verdict.ok ? t.audit.ok : t.audit.broken}
      description={
        <>
          <div>{t.audit.entries(verdict.entries)}</div>
          {verdict.head && <div className="audit__head">{t.audit.head(verdict.head)}</div>}
          {verdict.firstBroken && <div>{t.audit.firstBroken(verdict.firstBroken)}</div>}
        </>
      }
    />
  );
}

/** Checks on demand that nothing in the journal was changed, reordered or removed. */
export default function AuditPage() {
  const verify = useMutation({ mutationFn: () => client.get('/audit/verify') });
  return (
    <section className="panel">
      <h1 className="page-title">{t.audit.title}</h1>
      <p>{t.audit.hint}</p>
      <p>
        <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t.audit.verify}
        </Button>
      </p>
      {verify.error && <Failure page error={verify.error} />}
      {verify.data && <Result verdict={verify.data} />}
    </section>
  );
}
