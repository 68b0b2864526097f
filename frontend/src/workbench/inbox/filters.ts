import type { InboxView } from '../api/types';

/** What narrows the inbox. It lives in the page's address, so that going back finds it again. */
export interface InboxFilters {
  view: InboxView;
  q?: string | undefined;
  procedure?: string | undefined;
  state?: string | undefined;
  dueBefore?: string | undefined;
  sort?: string | undefined;
}

const VIEWS: InboxView[] = ['mine', 'group', 'all'];

export function filtersOf(params: URLSearchParams): InboxFilters {
  const text = (name: string) => params.get(name) ?? undefined;
  return {
    view: VIEWS.find((view) => view === params.get('view')) ?? 'mine',
    q: text('q'),
    procedure: text('procedure'),
    state: text('state'),
    dueBefore: text('dueBefore'),
    sort: text('sort'),
  };
}

export function narrowed({ q, procedure, state, dueBefore }: InboxFilters): boolean {
  return [q, procedure, state, dueBefore].some((value) => value !== undefined);
}
