import { Problem } from '@shared/api/problem';
import type { Fault } from '../ui/form/checks';
import type { Pointer } from '../ui/form/pointer';

export const asProblem = (reason: unknown): Problem => (reason instanceof Problem ? reason : new Problem(500));

/** The server's complaints as faults of the form; their pointers count from the request, whose `form` it is. */
export const faultsOf = (problem: Problem): Fault[] =>
  problem.errors.map(({ pointer, detail }) => ({ at: inForm(pointer), message: detail }));

const inForm = (pointer: string): Pointer => pointer.replace(/^\/form(?=\/)/, '') as Pointer;
