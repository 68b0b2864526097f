import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { Entrance } from './Entrance';

test('while nobody administers the installation every way leads to the set-up', async () => {
  respond({ 'GET /api/setup': { body: { open: true } } });
  renderPage(<Entrance />, '/inbox');
  await screen.findByRole('heading', { name: '首次设置' });
  expect(screen.getByTestId('address').textContent).toBe('/setup');
});

test('afterwards the set-up page is not to be had', async () => {
  respond({ 'GET /api/setup': { body: { open: false } } });
  renderPage(<Entrance />, '/setup');
  await screen.findByRole('heading', { name: '工作人员登录' });
});

test('two different passwords are not sent, and a wrong code is said at its field', async () => {
  const fetching = respond({
    'GET /api/setup': { body: { open: false } },
    'POST /api/session/password-by-code': {
      status: 422,
      body: { code: 'code_wrong', detail: '代码不正确。', errors: [{ pointer: '/code', detail: '请核对代码' }] },
    },
  });
  renderPage(<Entrance />, '/password-by-code');
  await userEvent.type(await screen.findByLabelText('用户名'), 'clerk1');
  await userEvent.type(screen.getByLabelText('一次性代码'), 'ABCD');
  await userEvent.type(screen.getByLabelText('新密码'), 'a-good-password-1');
  await userEvent.type(screen.getByLabelText('再输入一次新密码'), 'another-password-1');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('两次输入的密码不一致');
  expect(fetching.mock.calls.filter(([, init]) => init?.method === 'POST')).toHaveLength(0);

  await userEvent.clear(screen.getByLabelText('再输入一次新密码'));
  await userEvent.type(screen.getByLabelText('再输入一次新密码'), 'a-good-password-1');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('请核对代码');
});
