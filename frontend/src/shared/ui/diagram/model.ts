import type { Schemas } from '../../api/contract';

/** One model of a procedure with the elements the case stands at and those it has passed. */
export type DiagramModel = Schemas['ProcedureRuntimeDiagram'];

/** The model to open first: the innermost one the case stands in. */
export function currentModel(models: DiagramModel[]): number {
  const last = models.findLastIndex((model) => model.active.length > 0);
  return Math.max(last, 0);
}
