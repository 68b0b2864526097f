import { Problem, sentenceOf } from '@shared/api/problem';
import { Alert, Button, Spin } from 'antd';
import { Link } from 'react-router-dom';
import { t } from '../text';

export function Loading() {
  return (
    <div className="state-loading" role="status">
      <Spin /> <span>{t.shell.loading}</span>
    </div>
  );
}

/** Not there, or not for this person: trying again changes nothing. */
const isFinal = (error: unknown) => error instanceof Problem && [403, 404].includes(error.status);

interface Props {
  error: unknown;
  retry?: () => void;
  /** It stands in the place of a whole page: where trying again is of no use, it shows the way back. */
  page?: boolean;
}

/** What went wrong, in words, with a way to go on. */
export function Failure({ error, retry, page = false }: Props) {
  const again = retry && !isFinal(error) && (
    <Button size="small" onClick={retry}>
      {t.shell.retry}
    </Button>
  );
  const back = page && isFinal(error) && <Link to="/inbox">{t.shell.toInbox}</Link>;
  return <Alert type="error" showIcon title={sentenceOf(error)} action={again || back || null} />;
}
