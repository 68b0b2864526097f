import { vi, type Mock } from 'vitest';

type Answer = { status?: number; body?: unknown };
type Route = Answer | ((request: { url: string; init: RequestInit }) => Answer | Promise<Answer>);

/** Answers `fetch` by "METHOD /path" (without the query). An address nobody declared answers 404. */
export function respond(routes: Record<string, Route>): Mock<typeof fetch> {
  document.cookie = 'XSRF-TOKEN=token-1';
  const fetching = vi.fn<typeof fetch>(async (input, init = {}) => {
    const url = String(input);
    const route = routes[`${init.method ?? 'GET'} ${url.split('?')[0]}`] ?? { status: 404 };
    const answer = typeof route === 'function' ? await route({ url, init }) : route;
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status ?? 200 });
  });
  vi.stubGlobal('fetch', fetching);
  return fetching;
}
