import { Navigate, Outlet, useLocation } from 'react-router-dom';
import { t } from '../text';
import { useSession } from './sessionContext';

export function RequireSession() {
  const { session } = useSession();
  const { pathname } = useLocation();
  if (!session)
    return (
      <p className="loading" role="status">
        {t.site.loading}
      </p>
    );
  return session.authenticated ? <Outlet /> : <Navigate to={signInFrom(pathname)} replace />;
}

export const signInFrom = (path: string) => `/account/sign-in?next=${encodeURIComponent(path)}`;
