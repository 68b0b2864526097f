import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { HigherBodies } from './HigherBodies';

const line = { code: 'jsca', body: '江苏省通信管理局', government: null, department: '某部', confirmed: false, version: 0 };
const edit = async () => userEvent.click(await screen.findByRole('button', { name: '修改“江苏省通信管理局”的上一级机关' }));
const save = () => userEvent.click(screen.getByRole('button', { name: '保存' }));

test('what the tree proposes is shown as to be confirmed, and who may only read finds nothing to change', async () => {
  respond({ 'GET /api/higher-bodies': { body: { lines: [line], editable: false } } });
  renderPage(<HigherBodies />);
  await screen.findByText('待确认');
  expect(screen.queryByRole('button')).toBeNull();
});

test('both lines are saved over the version that was seen', async () => {
  const fetching = respond({
    'GET /api/higher-bodies': { body: { lines: [line], editable: true } },
    'PUT /api/higher-bodies/jsca': { body: { ...line, confirmed: true, version: 1 } },
  });
  renderPage(<HigherBodies />);
  await edit();
  await userEvent.type(screen.getByLabelText('本级人民政府'), '江苏省人民政府');
  await userEvent.click(screen.getByRole('checkbox', { name: '已经核对，确认' }));
  await save();
  await screen.findByText('“江苏省通信管理局”的上一级机关已保存');
  const sent = fetching.mock.calls.map(([, init]) => init).find((init) => init?.method === 'PUT');
  expect(new Headers(sent?.headers).get('If-Match')).toBe('"0"');
  expect(JSON.parse(String(sent?.body))).toEqual({ government: '江苏省人民政府', department: '某部', confirmed: true });
});

test('what is wrong is said at its field', async () => {
  respond({
    'GET /api/higher-bodies': { body: { lines: [line], editable: true } },
    'PUT /api/higher-bodies/jsca': {
      status: 422,
      body: { code: 'form_invalid', detail: '请修改后再提交。', errors: [{ pointer: '/department', detail: '上一级机关不能是本机关。' }] },
    },
  });
  renderPage(<HigherBodies />);
  await edit();
  await save();
  await screen.findByText('上一级机关不能是本机关。');
});
