import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../layout/NotFound';
import { RequireSession } from '../session/RequireSession';
import { PetitionPage } from './PetitionPage';
import { StartPage } from './StartPage';

export default function Petitions() {
  return (
    <Routes>
      <Route index element={<StartPage />} />
      <Route element={<RequireSession />}>
        <Route path=":draftId/:step?" element={<PetitionPage />} />
      </Route>
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
