import type { RJSFSchema } from '@rjsf/utils';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../test/renderPage';
import { StaleDraftDialog } from './StaleDraftDialog';

const schema: RJSFSchema = {
  type: 'object',
  properties: { track: { title: '程序', oneOf: [{ const: 'ORDINARY', title: '普通程序' }, { const: 'SIMPLIFIED', title: '简易程序' }] }, heard: { title: '已经听取意见', type: 'boolean' } },
};

test('the same answers saved in another tab are gone on with, and nobody is asked to choose', () => {
  const choose = vi.fn();
  renderPage(<StaleDraftDialog schema={schema} mine={{ track: 'ORDINARY' }} theirs={{ track: 'ORDINARY' }} onChoose={choose} />);
  expect(choose).toHaveBeenCalledExactlyOnceWith({ track: 'ORDINARY' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what differs is told in the words of the form', () => {
  const choose = vi.fn();
  renderPage(<StaleDraftDialog schema={schema} mine={{ track: 'ORDINARY', heard: true }} theirs={{ track: 'SIMPLIFIED', heard: false }} onChoose={choose} />);
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['项目您填写的最新保存的', '程序普通程序简易程序', '已经听取意见是否']);
  expect(choose).not.toHaveBeenCalled();
});
