import { Navigate, Outlet, useLocation } from 'react-router-dom';
import { t } from '../text';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useSession } from './sessionContext';

export function RequireSession() {
  const { session, problem, refresh } = useSession();
  const { pathname, search } = useLocation();
  if (session) return session.authenticated ? <Outlet /> : <Navigate to={signInFrom(pathname + search)} replace />;
  if (problem)
    return (
      <Page title={t.site.service}>
        <ProblemNotice problem={problem} retry={() => void refresh()} />
      </Page>
    );
  return (
    <p className="loading" role="status">
      {t.site.loading}
    </p>
  );
}

export const signInFrom = (path: string) => `/account/sign-in?next=${encodeURIComponent(path)}`;
