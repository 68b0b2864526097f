import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Home } from './home/Home';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/NotFound';
import { RequireSession } from './session/RequireSession';

// The first page comes alone; the rest when it is asked for.
const Guide = lazy(() => import('./home/guide'));
const Calculator = lazy(() => import('./calculator/CalculatorPage'));
const Decisions = lazy(() => import('./decisions/decisions'));
const Account = lazy(() => import('./session/account'));
const Filing = lazy(() => import('./filing/filing'));
const Petitions = lazy(() => import('./petitions/petitions'));
const Cases = lazy(() => import('./cases/cases'));

export function App() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<Home />} />
        <Route path="guide/*" element={<Guide />} />
        <Route path="calculator" element={<Calculator />} />
        <Route path="decisions/*" element={<Decisions />} />
        <Route path="account/*" element={<Account />} />
        <Route path="petition/*" element={<Petitions />} />
        <Route element={<RequireSession />}>
          <Route path="apply/*" element={<Filing />} />
          <Route path="cases/*" element={<Cases />} />
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
