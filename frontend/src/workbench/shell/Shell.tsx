import { KeyOutlined, LogoutOutlined, MenuOutlined } from '@ant-design/icons';
import { useSession, useSignOut } from '@shared/session/useSession';
import { Button, Tooltip } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router-dom';
import { Bell } from '../notices/Bell';
import { t } from '../text';
import { placesOf } from './access';
import './shell.css';

function Account() {
  const { user } = useSession();
  const signOut = useSignOut();
  if (!user) return null;
  const leave = () => signOut.mutate(undefined, { onSuccess: () => sessionStorage.clear() });
  return (
    <div className="shell__account">
      <Bell />
      <span className="shell__who">
        <span>{t.shell.account(user.displayName, user.unit ?? '')}</span>
        <small>{user.roles.map((role) => t.shell.roles[role]).join(t.shell.listComma)}</small>
      </span>
      <Tooltip title={t.shell.password}>
        <Link to="/password">
          <Button type="text" icon={<KeyOutlined />} aria-label={t.shell.password} tabIndex={-1} />
        </Link>
      </Tooltip>
      <Tooltip title={t.session.signOut}>
        <Button type="text" icon={<LogoutOutlined />} aria-label={t.session.signOut} onClick={leave} />
      </Tooltip>
    </div>
  );
}

/** The frame of every page: where one is, who one is, and the content. */
export function Shell({ children }: { children: ReactNode }) {
  const { user } = useSession();
  const { pathname } = useLocation();
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const open = menuOf === pathname;
  return (
    <div className="shell">
      <a className="shell__skip" href="#main">
        {t.shell.skip}
      </a>
      <header className="shell__top">
        <Button
          className="shell__burger"
          type="text"
          icon={<MenuOutlined />}
          aria-label={t.shell.menu}
          aria-expanded={open}
          onClick={() => setMenuOf(open ? null : pathname)}
        />
        <span className="shell__product">{t.shell.workbench}</span>
        <nav className={open ? 'shell__nav shell__nav--open' : 'shell__nav'} aria-label={t.shell.menu}>
          {user && placesOf(user).map((place) => (
            <NavLink key={place.to} to={place.to} end={place.to === '/board'}>
              {place.label}
            </NavLink>
          ))}
        </nav>
        <Account />
      </header>
      <main id="main" className="shell__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
