import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../layout/NotFound';
import { Register } from './Register';
import { SignIn } from './SignIn';

export default function Account() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignIn />} />
      <Route path="register" element={<Register />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
