import { sentenceOf } from '@shared/api/problem';
import { Alert, Button, Spin } from 'antd';
import { t } from '../text';

export function Loading() {
  return (
    <div className="state-loading" role="status">
      <Spin /> <span>{t.shell.loading}</span>
    </div>
  );
}

/** What went wrong, in words, with a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const again = retry ? (
    <Button size="small" onClick={retry}>
      {t.shell.retry}
    </Button>
  ) : null;
  return <Alert type="error" showIcon title={sentenceOf(error)} action={again} />;
}
