import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../layout/NotFound';
import { ChangePassword } from './ChangePassword';
import { Forgotten } from './Forgotten';
import { Register } from './Register';
import { SignIn } from './SignIn';

export default function Account() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignIn />} />
      <Route path="register" element={<Register />} />
      <Route path="forgotten" element={<Forgotten />} />
      <Route path="password" element={<ChangePassword />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
