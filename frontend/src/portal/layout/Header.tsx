import { Link, NavLink } from 'react-router-dom';
import { useSession } from '../session/sessionContext';
import { t } from '../text';

export function Header() {
  const { session, signOut } = useSession();
  return (
    <header className="header">
      <div className="header-top">
        <Link to="/" className="brand">
          <span className="brand-organ">{t.site.organ}</span>
          <span className="brand-service">{t.site.service}</span>
        </Link>
        <div className="who">
          {session?.authenticated && (
            <>
              <span>{t.site.signedInAs(session.displayName)}</span>
              <Link to="/account/password">{t.site.changePassword}</Link>
              <button type="button" className="header-button" onClick={() => void signOut()}>
                {t.site.signOut}
              </button>
            </>
          )}
          {session && !session.authenticated && (
            <>
              <Link to="/account/sign-in">{t.site.signIn}</Link>
              <Link to="/account/register">{t.site.register}</Link>
            </>
          )}
        </div>
      </div>
      <nav className="menu" aria-label={t.site.menu}>
        <NavLink to="/" end>
          {t.site.home}
        </NavLink>
        <NavLink to="/apply">{t.site.apply}</NavLink>
        <NavLink to="/petition">{t.site.petition}</NavLink>
        <NavLink to="/cases">{t.site.myCases}</NavLink>
        <NavLink to="/decisions">{t.decisions.menu}</NavLink>
        <NavLink to="/calculator">{t.site.calculator}</NavLink>
      </nav>
    </header>
  );
}
