import { t } from '../text';
import { TextField } from '../ui/form/TextField';

export function NewPassword() {
  return (
    <TextField
      at="/password"
      label={t.password.fresh}
      hint={t.registration.passwordHint}
      type="password"
      autoComplete="new-password"
      width="medium"
    />
  );
}
