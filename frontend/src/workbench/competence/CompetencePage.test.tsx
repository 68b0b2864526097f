import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import CompetencePage from './CompetencePage';

const line = {
  subject: 'coverage',
  label: '信号覆盖',
  place: 'ADMINISTRATION',
  route: 'handle',
  target: null,
  organ: null,
  atOnce: false,
  version: 3,
};
const table = {
  lines: [line],
  places: [
    { value: 'OWN', label: '本机关职权范围', routes: [{ value: 'handle', label: '办理并出具信访处理意见书' }] },
    { value: 'ADMINISTRATION', label: '通信管理局职权范围', routes: [{ value: 'handle', label: '办理并出具信访处理意见书' }] },
  ],
  targets: [],
  editable: true,
};

const none = { body: { lines: [], editable: false } };

const edit = async () => userEvent.click(await screen.findByRole('button', { name: '修改“信号覆盖”' }));
const save = () => userEvent.click(screen.getByRole('button', { name: '保存' }));

test('who may only read it finds nothing to change', async () => {
  respond({ 'GET /api/competence': { body: { ...table, editable: false } }, 'GET /api/higher-bodies': none });
  renderPage(<CompetencePage />);
  await screen.findByText('通信管理局职权范围');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a line is saved over the version that was seen', async () => {
  const fetching = respond({ 'GET /api/competence': { body: table }, 'GET /api/higher-bodies': none, 'PUT /api/competence/coverage': { body: { ...line, version: 4 } } });
  renderPage(<CompetencePage />);
  await edit();
  await userEvent.type(screen.getByLabelText('有权处理的机关'), '某省通信管理局');
  await save();
  await screen.findByText('“信号覆盖”已保存');
  const sent = fetching.mock.calls.map(([, init]) => init).find((init) => init?.method === 'PUT');
  expect(new Headers(sent?.headers).get('If-Match')).toBe('"3"');
  expect(JSON.parse(String(sent?.body))).toMatchObject({ place: 'ADMINISTRATION', route: 'handle', organ: '某省通信管理局', target: null });
});

test('what is wrong is said at its field', async () => {
  respond({
    'GET /api/competence': { body: table }, 'GET /api/higher-bodies': none,
    'PUT /api/competence/coverage': {
      status: 422,
      body: { code: 'form_invalid', detail: '请修改后再提交。', errors: [{ pointer: '/organ', detail: '请写明信访人应当向谁提出。' }] },
    },
  });
  renderPage(<CompetencePage />);
  await edit();
  await save();
  await screen.findByText('请写明信访人应当向谁提出。');
});

test('what another saved meanwhile is shown, and saved over once it was seen', async () => {
  const fetching = respond({
    'GET /api/competence': { body: table }, 'GET /api/higher-bodies': none,
    'PUT /api/competence/coverage': {
      status: 412,
      body: { code: 'stale', detail: '内容已被他人更新。', version: 4, current: { ...line, place: 'OWN', organ: '某局', version: 4 } },
    },
  });
  renderPage(<CompetencePage />);
  await edit();
  await save();
  await screen.findByText('本机关职权范围，办理并出具信访处理意见书，某局');
  await userEvent.click(screen.getByRole('button', { name: '改为最新内容' }));
  expect(screen.getByLabelText<HTMLInputElement>('有权处理的机关').value).toBe('某局');
  await save();
  const puts = fetching.mock.calls.filter(([, init]) => init?.method === 'PUT');
  expect(puts.map(([, init]) => new Headers(init?.headers).get('If-Match'))).toEqual(['"3"', '"4"']);
});
