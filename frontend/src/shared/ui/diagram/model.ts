/** One model of a procedure with the elements the case stands at and those it has passed. */
export interface DiagramModel {
  process?: string;
  name?: string;
  bpmnXml: string;
  active: string[];
  done: string[];
}

/** `GET …/diagram`: the models the case walks, main model first; a single model may come alone. */
export type Diagram = DiagramModel | DiagramModel[];

export function modelsOf(diagram: Diagram): DiagramModel[] {
  return Array.isArray(diagram) ? diagram : [diagram];
}

/** The model to open first: the innermost one the case stands in. */
export function currentModel(models: DiagramModel[]): number {
  const last = models.findLastIndex((model) => model.active.length > 0);
  return Math.max(last, 0);
}
