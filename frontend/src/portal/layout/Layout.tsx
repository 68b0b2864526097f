import { Suspense } from 'react';
import { Outlet } from 'react-router-dom';
import { t } from '../text';
import { Boundary } from './Boundary';
import { Footer } from './Footer';
import { Header } from './Header';

export function Layout() {
  return (
    <>
      <a className="skip" href="#main">
        {t.site.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Boundary>
          <Suspense
            fallback={
              <p className="loading" role="status">
                {t.site.loading}
              </p>
            }
          >
            <Outlet />
          </Suspense>
        </Boundary>
      </main>
      <Footer />
    </>
  );
}
