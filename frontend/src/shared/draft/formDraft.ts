import { http } from '../api/http';

/** A form kept on the server for its owner; `data` is null and the version 0 where nothing is kept. */
export interface FormDraft<T> {
  data: T | null;
  version: number;
}

// Forms are kept at three places, of one shape; which one is known to the caller: so a path, not a name of the description.

export const loadDraft = <T>(path: string) => http.get<FormDraft<T>>(path);

export const saveDraft = async <T>(path: string, data: T, seen: number) =>
  (await http.put<FormDraft<T>>(path, { body: { data }, version: seen })).version;
