import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { t } from '../text';
import { AnswersTab } from './AnswersTab';

const line = (title: string, text: string | null, parts: unknown[] = []) => ({ title, text, parts });
const answer = (name: string, more: object) => ({
  key: name, name, kind: 'task', outcomeName: null, party: null, by: '承办人甲', at: '2026-06-03T10:00:00+08:00', returned: false, lines: [], ...more,
});

test('answers are read latest first, fields within fields under their titles', async () => {
  respond({
    'GET /api/cases/c1/answers': {
      body: {
        filed: [],
        answers: [
          answer('提交书面答复', { lines: [line('证据、依据目录', null, [line('材料', null, [line('名称', '检索记录')])])] }),
          answer('审核决定意见', { outcomeName: '退回修改', returned: true, lines: [line('审核意见', '请写明理由')] }),
        ],
      },
    },
  });
  renderPage(<AnswersTab caseNo="c1" />);
  expect(await screen.findByText('检索记录')).toBeTruthy();
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('审核决定意见');
  expect(first?.className).toContain('answer__returned');
  expect(screen.getByText('证据、依据目录')).toBeTruthy();
});

test('a case without answers says so', async () => {
  respond({ 'GET /api/cases/c1/answers': { body: { filed: [], answers: [] } } });
  renderPage(<AnswersTab caseNo="c1" />);
  expect(await screen.findByText(t.answers.none)).toBeTruthy();
});
