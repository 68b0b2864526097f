import { randomUUID } from 'node:crypto';
import { request } from 'playwright-core';
import { PASSWORD } from './people.mjs';

/** Somebody who only reads, or moves the clock, over the HTTP interface. */
export async function apiOf(url, username) {
  const client = await request.newContext({ baseURL: url });
  const token = async () => (await client.storageState()).cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const ok = async (answer) => {
    if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
    return answer.text().then((text) => (text ? JSON.parse(text) : undefined));
  };
  const get = async (path) => ok(await client.get(`/api${path}`));
  const send = async (method, path, data) =>
    ok(await client.fetch(`/api${path}`, { method, data, headers: { 'X-XSRF-TOKEN': await token(), 'Idempotency-Key': randomUUID() }, timeout: 120_000 }));
  await get('/session');
  await send('POST', '/session', { username, password: PASSWORD });
  await get('/session');
  return { get, send };
}

/** Needs an administrator, and a product started with its time machine. */
export const setClock = (admin, instant) => admin.send('PUT', '/dev/clock', { now: instant });
