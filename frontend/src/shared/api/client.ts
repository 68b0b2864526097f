import type { AnswerOf, Method, Operation, PathOf, RequestOf } from './contract';
import { http, query, type RequestOptions } from './http';

type Options<O> = RequestOf<O> & Omit<RequestOptions, 'body'>;
type Arguments<O> = object extends Options<O> ? [options?: Options<O>] : [options: Options<O>];
type Call<M extends Method> = <P extends PathOf<M>>(path: P, ...rest: Arguments<Operation<P, M>>) => Promise<AnswerOf<Operation<P, M>>>;

interface Loose extends RequestOptions {
  path?: Record<string, string>;
  query?: Record<string, string | number | boolean | undefined>;
}

function filled(template: string, { path = {}, query: asked = {} }: Loose): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')) + query(asked);
}

const caller = <M extends Method>(method: M) =>
  ((template: string, loose: Loose = {}) => {
    const { path, query: asked, ...options } = loose;
    return http[method](filled(template, { ...(path && { path }), ...(asked && { query: asked }) }), options);
  }) as unknown as Call<M>;

/**
 * The server's interface, typed by its description: a path, a parameter, a body or an answer that is not in docs/api/openapi.json does not
 * compile. Sending, signing in again and refusals are those of {@link http}.
 */
export const client = { get: caller('get'), post: caller('post'), put: caller('put'), delete: caller('delete') };
