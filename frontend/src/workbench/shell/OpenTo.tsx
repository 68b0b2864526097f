import { useSession } from '@shared/session/useSession';
import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { t } from '../text';
import { closedTo } from './access';

/** The page at this address; to whom it is closed, who may open it instead. */
export function OpenTo({ children }: { children: ReactNode }) {
  const { user } = useSession();
  const { pathname } = useLocation();
  const place = closedTo(user, pathname);
  if (!place?.roles) return children;
  return (
    <Result
      status="info"
      title={t.shell.onlyFor(place.label, place.roles.map((role) => t.shell.roles[role]).join(t.shell.listComma))}
      extra={
        <Link to="/inbox">
          <Button type="primary" tabIndex={-1}>
            {t.shell.toInbox}
          </Button>
        </Link>
      }
    />
  );
}
