import { t } from '../text';
import { must, type Check } from '../ui/form/checks';

export const checkEmail: Check<{ email: string }> = must('/email', t.registration.faults.email, (email) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
);

/** What the server asks of a password, said before it is sent. */
export function longAndMixed(password: string): boolean {
  return password.length >= 8 && !/^(\p{L}*|\d*)$/u.test(password);
}
