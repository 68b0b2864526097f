import { http } from '@shared/api/http';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Failure } from '../shell/states';
import { t } from '../text';

interface Verdict {
  entries: number;
  head: string | null;
  ok: boolean;
  firstBroken: string | number | null;
}

function Result({ verdict }: { verdict: Verdict }) {
  return (
    <Alert
      showIcon
      type={verdict.ok ? 'success' : 'error'}
      title={verdict.ok ? t.audit.ok : t.audit.broken}
      description={
        <>
          <div>{t.audit.entries(verdict.entries)}</div>
          {verdict.head && <div className="audit__head">{t.audit.head(verdict.head)}</div>}
          {verdict.firstBroken !== null && <div>{t.audit.firstBroken(String(verdict.firstBroken))}</div>}
        </>
      }
    />
  );
}

/** Checks on demand that nothing in the journal was changed, reordered or removed. */
export default function AuditPage() {
  const verify = useMutation({ mutationFn: () => http.get<Verdict>('/audit/verify') });
  return (
    <section className="panel">
      <h1 className="page-title">{t.audit.title}</h1>
      <p>{t.audit.hint}</p>
      <p>
        <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t.audit.verify}
        </Button>
      </p>
      {verify.error && <Failure error={verify.error} />}
      {verify.data && <Result verdict={verify.data} />}
    </section>
  );
}
