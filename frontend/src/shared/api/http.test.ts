import { expect, test, vi } from 'vitest';
import { respond } from '../test/respond';
import { http, onSessionLost, query } from './http';
import { Problem } from './problem';

const headersOf = (fetching: ReturnType<typeof respond>, call = 0) =>
  fetching.mock.calls[call]?.[1]?.headers as Record<string, string>;

test('a write carries the XSRF token, the version seen and the idempotency key', async () => {
  const fetching = respond({ 'PUT /api/tasks/1/draft': { body: { version: 4 } } });
  await http.put('/tasks/1/draft', { body: { data: {} }, version: 3, idempotencyKey: 'k' });
  expect(headersOf(fetching)).toMatchObject({ 'X-XSRF-TOKEN': 'token-1', 'If-Match': '"3"', 'Idempotency-Key': 'k' });
});

test('without a token the session is asked for one before the write', async () => {
  const fetching = respond({ 'GET /api/session': { body: { authenticated: false } }, 'POST /api/session': {} });
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
  await http.post('/session', { body: {} });
  expect(fetching.mock.calls.map(([url, init]) => `${init?.method} ${String(url)}`)).toEqual(['GET /api/session', 'POST /api/session']);
});

test('a problem document becomes a typed error with the fields it names', async () => {
  respond({ 'POST /api/cases': { status: 422, body: { code: 'form_invalid', detail: '有1处填写有误', errors: [{ pointer: '/form/act', detail: '请填写' }] } } });
  const error = await http.post('/cases', { body: {} }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Problem);
  expect(error).toMatchObject({ status: 422, code: 'form_invalid', message: '有1处填写有误', errors: [{ pointer: '/form/act', detail: '请填写' }] });
});

test('extra members of a problem are kept', async () => {
  respond({ 'PUT /api/x': { status: 412, body: { code: 'stale', detail: '已更新', version: 9, current: { a: 1 } } } });
  await expect(http.put('/x')).rejects.toMatchObject({ extras: { version: 9, current: { a: 1 } } });
});

test('no answer at all is told apart from a refusal', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('network')));
  await expect(http.get('/inbox')).rejects.toMatchObject({ status: 0, code: 'offline' });
});

test('after a lost session the request is repeated once the user has signed in again', async () => {
  let signedIn = false;
  respond({ 'GET /api/inbox': () => (signedIn ? { body: { items: [] } } : { status: 401 }) });
  onSessionLost(async () => (signedIn = true));
  await expect(http.get('/inbox')).resolves.toEqual({ items: [] });
});

test('declining to sign in again leaves the refusal', async () => {
  respond({ 'GET /api/inbox': { status: 401 } });
  onSessionLost(async () => false);
  await expect(http.get('/inbox')).rejects.toMatchObject({ status: 401 });
});

test('a query leaves out what is not set', () => {
  expect(query({ q: '张三', limit: 20, state: '', sort: undefined })).toBe('?q=%E5%BC%A0%E4%B8%89&limit=20');
  expect(query({ q: undefined })).toBe('');
});
