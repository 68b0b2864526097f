import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../layout/NotFound';
import { DecisionList } from './DecisionList';
import { DecisionPage } from './DecisionPage';

/** What everybody may read, without signing in. */
export default function Decisions() {
  return (
    <Routes>
      <Route index element={<DecisionList />} />
      <Route path=":id" element={<DecisionPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
