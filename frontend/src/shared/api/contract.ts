import type { components, paths } from './generated/schema';

/** The shapes the server sends and takes, as docs/api/openapi.json describes them. */
export type Schemas = components['schemas'];

export type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths that know a method, without the `/api` before them. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? (P extends `/api${infer Rest}` ? Rest : never) : never;
}[keyof paths];

export type Operation<P extends string, M extends Method> = `/api${P}` extends infer Full extends keyof paths ? paths[Full][M] : never;

/** What a call answers; nothing where the description names no content. */
export type AnswerOf<O> = O extends { responses: { 200: { content: { '*/*': infer T } } } | { 201: { content: { '*/*': infer T } } } }
  ? T
  : undefined;

type Json<R> = [R] extends [never] ? never : R extends { content: { 'application/json': infer B } } ? B : never;

/** What is sent with a call, whether it must be or may be. */
export type BodyOf<O> = O extends { requestBody?: infer R } ? Json<NonNullable<R>> : never;

type PlacesOf<O> = O extends { parameters: { path: infer P } } ? { path: P } : unknown;

type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? { [Name in keyof Q]: Q[Name] | undefined } : never;

/** What a call needs besides its path: the parts of the path, a query, a body. */
export type RequestOf<O> = PlacesOf<O> & { query?: QueryOf<O>; body?: BodyOf<O> };
