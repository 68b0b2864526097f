import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openPortal, sentTo, SIGNED_IN } from '../test/portal';

const nobody = (mail: string) => ({ 'GET /api/session': { body: { authenticated: false, mail } } });

test('where mail is sent, registering promises reminders', async () => {
  openPortal('/account/register', nobody('SENT'));
  await screen.findByText(/也用这个邮箱提醒您案件的进展/);
});

test('where no mail is sent, nothing is promised and nobody is asked for an address', async () => {
  openPortal('/account/register', nobody('NONE'));
  await screen.findByText(/不能注册账号/);
  expect(screen.queryByLabelText('电子邮箱')).toBeNull();
});

test('a forgotten password is set anew by the code sent', async () => {
  const fetching = openPortal('/account/forgotten', {
    ...nobody('SENT'),
    'POST /api/portal/password/code': { status: 202 },
    'POST /api/portal/password': { status: 204 },
  });
  await userEvent.type(await screen.findByLabelText('电子邮箱'), 'name@example.cn');
  await userEvent.click(screen.getByRole('button', { name: '发送验证码' }));
  await userEvent.type(await screen.findByLabelText('验证码'), ' 123456 ');
  await userEvent.type(screen.getByLabelText('新密码'), 'a-good-password-1');
  await userEvent.click(screen.getByRole('button', { name: '保存新密码' }));
  await screen.findByText('密码已经重新设置，请用新密码登录。');
  expect(sentTo(fetching, 'POST', '/api/portal/password')[0]?.body).toEqual({
    email: 'name@example.cn',
    code: '123456',
    password: 'a-good-password-1',
  });
});

test('my cases begin with what I was told, and reading all is told to the server', async () => {
  const fetching = openPortal('/cases', {
    'GET /api/session': { body: SIGNED_IN },
    'GET /api/portal/cases': { body: { items: [], next: null } },
    'GET /api/portal/notices': {
      body: {
        items: [
          { id: '1', title: '案件有文书送达', text: '自送达之日起计算', link: '/portal/cases/FY1', at: '2026-11-25T02:00:00Z', read: false },
        ],
        unread: 1,
        next: null,
      },
    },
    'POST /api/portal/notices/read': { status: 204 },
  });
  expect((await screen.findByRole('link', { name: '案件有文书送达' })).getAttribute('href')).toBe('/cases/FY1');
  await screen.findByText('1 条未读');
  await userEvent.click(screen.getByRole('button', { name: '全部标为已读' }));
  expect(sentTo(fetching, 'POST', '/api/portal/notices/read')).toHaveLength(1);
});
