import { http } from '@shared/api/http';
import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { SessionLost } from './SessionLost';

const user = { authenticated: true as const, username: 'handler1', displayName: '王承办', roles: ['HANDLER' as const], unit: null };

test('a session that ends under the typist’s hands is renewed over the page, and the request goes on', async () => {
  let signedIn = false;
  respond({
    'PUT /api/tasks/1/draft': () => (signedIn ? { body: { version: 2 } } : { status: 401 }),
    'POST /api/session': () => ((signedIn = true), { status: 200 }),
    'GET /api/session': { body: user },
  });
  renderPage(
    <>
      <input aria-label="typed" defaultValue="审查意见" />
      <SessionLost user={user} />
    </>,
  );
  const saved = http.put<{ version: number }>('/tasks/1/draft', { body: { data: {} }, version: 1 });
  await userEvent.type(await screen.findByLabelText('密码'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: '登录并继续' }));
  await expect(saved).resolves.toEqual({ version: 2 });
  expect(screen.getByLabelText<HTMLInputElement>('typed').value).toBe('审查意见');
});
