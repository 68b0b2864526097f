import { Link } from 'react-router-dom';
import { t } from '../text';

export function Footer() {
  return (
    <footer className="footer">
      <nav aria-label={t.site.footerLinks}>
        <Link to="/guide/can-i-apply">{t.eligibility.title}</Link>
        <Link to="/guide/other-ways">{t.otherWays.title}</Link>
      </nav>
      <p>{t.site.footer}</p>
      <p>{t.site.organFull}</p>
    </footer>
  );
}
