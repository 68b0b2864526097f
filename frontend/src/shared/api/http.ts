import { Problem } from './problem';

export interface RequestOptions {
  body?: unknown;
  idempotencyKey?: string;
  /** The version last seen; sent as `If-Match`. */
  version?: number | string;
  signal?: AbortSignal;
}

type Reauthenticate = () => Promise<boolean>;
let reauthenticate: Reauthenticate = () => Promise.resolve(false);

/** Says how a lost session is renewed: resolve `true` once the user has signed in again and the request may be repeated. */
export function onSessionLost(handler: Reauthenticate): void {
  reauthenticate = handler;
}

export function xsrfToken(): string | undefined {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return match?.[1] === undefined ? undefined : decodeURIComponent(match[1]);
}

/** The token every write must carry; fetched once if the cookie is not there yet. */
export async function ensureXsrfToken(): Promise<string> {
  if (xsrfToken() === undefined) await send('GET', '/session', {});
  return xsrfToken() ?? '';
}

async function send(method: string, path: string, options: RequestOptions): Promise<Response> {
  // The pages are Chinese whatever language the browser prefers; the server's sentences stand among them.
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': 'zh-CN' };
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = await ensureXsrfToken();
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.idempotencyKey !== undefined) headers['Idempotency-Key'] = options.idempotencyKey;
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  if (options.signal) init.signal = options.signal;
  try {
    return await fetch(`/api${path}`, init);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw Problem.offline();
  }
}

/** Asks the user to sign in again where they stand; false if they would not. */
export const renewSession = (): Promise<boolean> => reauthenticate();

async function call<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  let response = await send(method, path, options);
  if (response.status === 401 && path !== '/session' && (await renewSession())) {
    response = await send(method, path, options);
  }
  if (!response.ok) throw await Problem.from(response);
  const body = await response.text();
  return (body === '' ? undefined : JSON.parse(body)) as T;
}

/** The server's JSON interface below `/api`. Every failure is a {@link Problem}. */
export const http = {
  get: <T>(path: string, options?: RequestOptions) => call<T>('GET', path, options),
  post: <T>(path: string, options?: RequestOptions) => call<T>('POST', path, options),
  put: <T>(path: string, options?: RequestOptions) => call<T>('PUT', path, options),
  delete: <T>(path: string, options?: RequestOptions) => call<T>('DELETE', path, options),
};

/** `?a=1&b=2` from the values that are set; empty when none is. */
export function query(values: Record<string, string | number | boolean | undefined>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)]))}`;
}
