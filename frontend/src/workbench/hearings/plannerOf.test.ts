import { expect, test } from 'vitest';
import { planningOf } from './plannerOf';
import type { Candidate } from './useHearings';

const deputy: Candidate = { id: 'b', name: '负责人乙', post: '副部长', standing: 'DEPUTY', eligible: 'YES', chargeOf: [], appearedHere: 0, conflicts: [] };

test('where one leader appears, choosing fills in who it is and says that the leader appears', () => {
  const planning = planningOf({ properties: { leader: {}, name: {}, post: {} } }, { leader: 'b' });
  expect(planning?.chosen(deputy)).toBe(true);
  expect(planning?.on).toBeNull();
  expect(planning?.choose(deputy)).toEqual({ leader: 'b', name: '负责人乙', post: '副部长', outcome: 'LEADER' });
});

test('where those who could appear are listed, choosing adds and takes away, for the day that is typed', () => {
  const schema = { properties: { leaders: {}, hearingOn: {} } };
  const added = planningOf(schema, { hearingOn: '2026-05-21', leaders: ['负责人甲，部长'] });
  expect(added?.on).toBe('2026-05-21');
  expect(added?.choose(deputy)).toEqual({ leaders: ['负责人甲，部长', '负责人乙，副部长'] });
  const taken = planningOf(schema, { leaders: ['负责人乙，副部长'] });
  expect(taken?.chosen(deputy)).toBe(true);
  expect(taken?.choose(deputy)).toEqual({ leaders: [] });
});

test('other forms have no choice of leaders', () => {
  expect(planningOf({ properties: { opinion: {} } }, {})).toBeNull();
});
