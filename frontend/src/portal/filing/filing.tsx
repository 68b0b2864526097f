import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../layout/NotFound';
import { FilingPage } from './FilingPage';
import { StartPage } from './StartPage';

export default function Filing() {
  return (
    <Routes>
      <Route index element={<StartPage />} />
      <Route path=":draftId/:step?" element={<FilingPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
