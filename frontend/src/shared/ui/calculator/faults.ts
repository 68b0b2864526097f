import { Problem } from '../../api/problem';

export type Field = 'rule' | 'amount' | 'unit' | 'day' | 'began' | 'suspended' | 'extended' | 'asOf' | 'closes' | 'form';

/** What is wrong and the field it is said beside. */
export interface Fault {
  field: Field;
  message: string;
}

const OF_CODE: Record<string, Field> = {
  invalid_unit: 'unit',
  invalid_amount: 'amount',
  invalid_start: 'day',
  invalid_suspension: 'suspended',
  unsupported: 'unit',
  out_of_range: 'day',
};

const OF_MEMBER: Record<string, Field> = {
  unit: 'unit',
  amount: 'amount',
  start: 'day',
  startInstant: 'day',
  actedOn: 'day',
  on: 'day',
  suspensions: 'suspended',
  extensions: 'extended',
  calendarAsOf: 'asOf',
  inPersonCloses: 'closes',
};

/** A refusal of the server, put beside the field it is about. */
export function faultOf(error: unknown): Fault {
  const problem = error instanceof Problem ? error : new Problem(500);
  const [first] = problem.errors;
  const member = first?.pointer.split('/').find((part) => part in OF_MEMBER);
  const field = OF_MEMBER[member ?? ''] ?? OF_CODE[problem.code] ?? 'form';
  return { field, message: member && first ? first.detail : problem.message };
}
