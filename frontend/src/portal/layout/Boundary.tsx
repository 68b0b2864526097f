import { Component, type ReactNode } from 'react';
import { t } from '../text';
import { Page } from '../ui/Page';

/** Shows a plain word where a page broke, for example because its part could not be fetched. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Page title={t.site.wrongTitle} lead={t.site.wrong}>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t.problem.retry}
        </button>
      </Page>
    );
  }
}
