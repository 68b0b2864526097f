import { Link } from 'react-router-dom';
import { t } from '../text';
import { Page } from '../ui/Page';

export function NotFound() {
  return (
    <Page title={t.site.notFoundTitle} lead={t.site.notFound}>
      <Link to="/">{t.site.toHome}</Link>
    </Page>
  );
}
