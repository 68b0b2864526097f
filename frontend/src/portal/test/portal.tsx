import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { vi, type Mock } from 'vitest';
import { respond } from '@shared/test/respond';
import { App } from '../App';
import { SessionProvider } from '../session/SessionProvider';
import { PENALTY } from './answers';

type Routes = Parameters<typeof respond>[0];

export const SIGNED_IN = {
  authenticated: true,
  username: 'citizen1',
  displayName: '申请人甲',
  roles: ['CITIZEN'],
  unit: null,
};
export const DRAFT = '11111111-1111-4111-8111-111111111111';
export const draftOf = (form: unknown = PENALTY, version = 1) => ({
  id: DRAFT,
  procedure: 'reconsideration',
  version,
  savedAt: '2026-11-23T10:00:00+08:00',
  form,
});

/** Opens the portal at an address, signed in, with the answers of the server that matter to the test. */
export function openPortal(path: string, routes: Routes = {}): Mock<typeof fetch> {
  vi.stubGlobal('scrollTo', () => undefined);
  const fetching = respond({
    'GET /api/session': { body: SIGNED_IN },
    'GET /api/portal/procedures': { body: [] },
    [`PUT /api/portal/drafts/${DRAFT}`]: { body: draftOf(PENALTY, 2) },
    ...routes,
  });
  render(
    <MemoryRouter initialEntries={[path]}>
      <SessionProvider>
        <App />
      </SessionProvider>
    </MemoryRouter>,
  );
  return fetching;
}

/** What was sent to an address, oldest first. */
export const sentTo = (fetching: Mock<typeof fetch>, method: string, path: string) =>
  fetching.mock.calls
    .filter(([url, init]) => url === path && (init?.method ?? 'GET') === method)
    .map(([, init]) => ({
      body: JSON.parse(String(init?.body ?? 'null')) as Record<string, unknown>,
      headers: init?.headers as Record<string, string>,
    }));
