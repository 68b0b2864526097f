package org.facheng.scenario.obligation;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.facheng.procedure.definition.ProcedureDefinition;

/** What a reader of a diagram can point at: the nodes of the models of a procedure, and the letters they make, issue or serve. */
final class ModelNodes {

    private static final String DOCUMENT = "document";

    private final ProcedureDefinition procedure;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    ModelNodes(ProcedureDefinition procedure, RepositoryService models) {
        this.procedure = procedure;
        for (var model : models.createProcessDefinitionQuery().latestVersion().list()) {
            if (procedure.models().stream().noneMatch(model.getResourceName()::endsWith)) {
                continue;
            }
            models.getBpmnModelInstance(model.getId())
                    .getModelElementsByType(FlowNode.class)
                    .forEach(this::add);
        }
    }

    private void add(BaseElement node) {
        ids.add(node.getId());
        if (node.getExtensionElements() != null) {
            var more = node.getExtensionElements().getElementsQuery();
            more.filterByType(CamundaField.class).list().stream()
                    .filter(field -> DOCUMENT.equals(field.getCamundaName()))
                    .forEach(field -> documents.add(field.getCamundaStringValue()));
            more.filterByType(CamundaIn.class).list().stream()
                    .filter(in -> DOCUMENT.equals(in.getCamundaTarget()))
                    .forEach(in -> documents.add(in.getCamundaSourceExpression()));
        }
    }

    /** Whether this task, event, step, letter or act is a node, is made by one, or is what one waits for. */
    boolean carry(String element) {
        return ids.contains(element)
                || documents.contains(element)
                || procedure.actions().stream()
                        .filter(act -> act.key().equals(element))
                        .anyMatch(act -> act.when().stream().anyMatch(ids::contains));
    }
}
