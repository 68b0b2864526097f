import { Problem } from '@shared/api/problem';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../test/renderPage';
import { Failure } from './states';

const retry = vi.fn();

test.each([403, 404])('where trying again changes nothing (%i) a page shows the way back instead', (status) => {
  renderPage(<Failure page error={new Problem(status)} retry={retry} />, '/cases/1');
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  expect(screen.getByRole('link', { name: '返回待办' }).getAttribute('href')).toBe('/inbox');
});

test.each([0, 500])('a lost connection or a failing server (%i) may be tried again', (status) => {
  renderPage(<Failure page error={new Problem(status)} retry={retry} />, '/cases/1');
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: '返回待办' })).toBeNull();
});
