import { respond } from '@shared/test/respond';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { StaffCase } from '../api/types';
import { renderPage } from '../test/renderPage';
import { CaseActions } from './CaseActions';

const act = (group: string, name: string) => ({
  action: name, name, group, basis: { law: '内部规则', article: null }, until: null, material: false, items: null, schema: null, uiSchema: null,
});

const file = (...actions: object[]) => ({ caseNo: 'c1', version: 1, actions }) as unknown as StaffCase;

test('acts stand under their headings in the order told, and nothing stands under a heading that has none', async () => {
  respond({});
  renderPage(<CaseActions file={file(act('当事人', '变更当事人'), act('期限与中止', '中止'), act('期限与中止', '恢复审理'), act('人员与责任', '决定回避'))} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['当事人', '期限与中止', '人员与责任']);
  const group = within(screen.getByRole('region', { name: '期限与中止' }));
  expect(group.getAllByRole('button').map((each) => each.textContent)).toEqual(['中止', '恢复审理']);
});

test('the keyboard goes from act to act and opens one', async () => {
  respond({ 'GET /api/cases/c1/actions/变更当事人/draft': { body: { data: null, version: 0 } } });
  renderPage(<CaseActions file={file(act('当事人', '变更当事人'), act('人员与责任', '决定回避'))} />);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('变更当事人');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('决定回避');
  await userEvent.keyboard('{Enter}');
  expect((await screen.findByRole('dialog')).textContent).toContain('决定回避');
});
