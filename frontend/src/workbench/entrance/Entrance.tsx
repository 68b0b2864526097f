import { client } from '@shared/api/client';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { SignInPage } from '../shell/SignInPage';
import { Failure, Loading } from '../shell/states';

const SetUpPage = lazy(() => import('./SetUpPage'));
const CodePage = lazy(() => import('./CodePage'));

/** What stands before the workbench: signing in, or, where nobody administers the installation yet, its set-up. */
export function Entrance() {
  const setUp = useQuery({ queryKey: ['setup'], queryFn: () => client.get('/setup'), staleTime: Infinity });
  if (setUp.error) return <Failure error={setUp.error} retry={() => void setUp.refetch()} />;
  if (!setUp.data) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      {setUp.data.open ? (
        <Routes>
          <Route path="/setup" element={<SetUpPage />} />
          <Route path="*" element={<Navigate to="/setup" replace />} />
        </Routes>
      ) : (
        <Routes>
          <Route path="/setup" element={<Navigate to="/" replace />} />
          <Route path="/password-by-code" element={<CodePage />} />
          <Route path="*" element={<SignInPage />} />
        </Routes>
      )}
    </Suspense>
  );
}
