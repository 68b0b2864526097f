import type { CaseAction } from '../api/types';

/** The acts under their headings, both in the order in which the server names them. */
export function actGroups(actions: CaseAction[]): { group: string; actions: CaseAction[] }[] {
  const groups = new Map<string, CaseAction[]>();
  actions.forEach((action) => groups.set(action.group, [...(groups.get(action.group) ?? []), action]));
  return [...groups].map(([group, held]) => ({ group, actions: held }));
}
