import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../layout/NotFound';
import { CanIApply } from './CanIApply';
import { OtherWays } from './OtherWays';

export default function Guide() {
  return (
    <Routes>
      <Route path="can-i-apply" element={<CanIApply />} />
      <Route path="other-ways" element={<OtherWays />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
