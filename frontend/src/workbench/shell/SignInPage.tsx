import { Link } from 'react-router-dom';
import { t } from '../text';
import './shell.css';
import { SignInForm } from './SignInForm';

export function SignInPage() {
  return (
    <main className="sign-in">
      <div className="sign-in__card">
        <p className="sign-in__product">{t.shell.product}</p>
        <h1>{t.shell.signInTitle}</h1>
        <p className="muted">{t.shell.signInHint}</p>
        <SignInForm label={t.session.signIn} />
        <p className="sign-in__citizens">
          <Link to="/password-by-code">{t.entrance.byCodeLink}</Link>
          <a href="/portal/">{t.shell.citizens}</a>
        </p>
      </div>
    </main>
  );
}
