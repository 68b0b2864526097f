import { Button, Result } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, Navigate, Route, Routes } from 'react-router-dom';
import { InboxPage } from './inbox/InboxPage';
import { OpenTo } from './shell/OpenTo';
import { Shell } from './shell/Shell';
import { Loading } from './shell/states';
import { t } from './text';

const TaskPage = lazy(() => import('./task/TaskPage'));
const CasePage = lazy(() => import('./casefile/CasePage'));
const SearchPage = lazy(() => import('./search/SearchPage'));
const RegisterPage = lazy(() => import('./register/RegisterPage'));
const BoardPage = lazy(() => import('./board/BoardPage'));
const DutiesPage = lazy(() => import('./board/DutiesPage'));
const ReportsPage = lazy(() => import('./reports/ReportsPage'));
const ReportCasesPage = lazy(() => import('./reports/ReportCasesPage'));
const CalendarPage = lazy(() => import('./calendar/CalendarPage'));
const NoticesPage = lazy(() => import('./calendar/NoticesPage'));
const NoticePage = lazy(() => import('./calendar/NoticePage'));
const HearingsPage = lazy(() => import('./hearings/HearingsPage'));
const LeadersPage = lazy(() => import('./hearings/LeadersPage'));
const DisputesPage = lazy(() => import('./dispute/DisputesPage'));
const DisputePage = lazy(() => import('./dispute/DisputePage'));
const AuditPage = lazy(() => import('./audit/AuditPage'));
const CompetencePage = lazy(() => import('./competence/CompetencePage'));
const AccountsPage = lazy(() => import('./accounts/AccountsPage'));
const CalculatorPage = lazy(() => import('./calculator/CalculatorPage'));
const StatementPage = lazy(() => import('./casefile/StatementPage'));
const PasswordPage = lazy(() => import('./entrance/PasswordPage'));

function NotFound() {
  return (
    <Result
      status="404"
      title={t.shell.notFound}
      extra={
        <Link to="/inbox">
          <Button type="primary">{t.shell.toInbox}</Button>
        </Link>
      }
    />
  );
}

export function Pages() {
  return (
    <Shell>
      <OpenTo>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path="/" element={<Navigate to="/inbox" replace />} />
            <Route path="/inbox" element={<InboxPage />} />
            <Route path="/tasks/:id" element={<TaskPage />} />
            <Route path="/cases" element={<SearchPage />} />
            <Route path="/cases/:caseNo" element={<CasePage />} />
            <Route path="/cases/:caseNo/deadlines/:id/statement" element={<StatementPage />} />
            <Route path="/disputes" element={<DisputesPage />} />
            <Route path="/cases/:caseNo/dispute" element={<DisputePage />} />
            <Route path="/hearings" element={<HearingsPage />} />
            <Route path="/hearings/leaders" element={<LeadersPage />} />
            <Route path="/calculator" element={<CalculatorPage />} />
            <Route path="/register" element={<RegisterPage />} />
            <Route path="/board" element={<BoardPage />} />
            <Route path="/board/deadlines" element={<DutiesPage />} />
            <Route path="/board/reports" element={<ReportsPage />} />
            <Route path="/board/reports/cases" element={<ReportCasesPage />} />
            <Route path="/calendar" element={<CalendarPage />} />
            <Route path="/calendar/notices" element={<NoticesPage />} />
            <Route path="/calendar/notices/:id" element={<NoticePage />} />
            <Route path="/audit" element={<AuditPage />} />
            <Route path="/competence" element={<CompetencePage />} />
            <Route path="/accounts" element={<AccountsPage />} />
            <Route path="/password" element={<PasswordPage />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </OpenTo>
    </Shell>
  );
}
