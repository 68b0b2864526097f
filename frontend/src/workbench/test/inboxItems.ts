import type { InboxItem } from '../api/types';

export const session = { authenticated: true, username: 'handler1', displayName: '王承办', roles: ['HANDLER'], unit: '法规司' };

export const counts = { mine: 3, group: 1, all: 9 };

/** A task of handler1, changed as the test needs it. */
export const item = (id: string, change: Partial<InboxItem> = {}): InboxItem => ({
  id, key: 'userTask_reviewApplication', name: `任务${id}`, caseNo: `工信复〔2026〕${id}号`, caseTitle: '不服不予受理决定', procedure: 'reconsideration',
  stage: 'admissibility', stageName: '受理审查', state: 'CLAIMED', assignee: { username: 'handler1', displayName: '王承办' }, candidate: { role: 'HANDLER', roleName: '承办人', unit: '法规司' }, procedureName: '行政复议', party: null, held: null, reason: '本案承办人',
  due: '2026-06-08', dueLevel: 'warning', remaining: 2, remainingUnit: 'working_days', createdAt: '2026-06-01T09:00:00+08:00', version: 1, ...change,
});
