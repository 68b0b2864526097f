package org.facheng.workflow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.boot.test.context.TestComponent;

/** The models as they are deployed, corrected and deployed again, as a newer version of the product does at its start. */
@TestComponent
public class CorrectedModel {

    /** Stands in what was corrected. */
    public static final String MARK = "（更正后的模型）";

    private final RepositoryService repository;

    CorrectedModel(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    /**
     * @param task gets another name and a gateway behind it
     * @param gone gets another id: who stands there has no place in the corrected model
     */
    public void deploy(String task, String gone) {
        deploy(model -> correct(model, task, gone));
    }

    /** As they were before this way was drawn. */
    public void deployWithout(String flow) {
        deploy(model -> {
            SequenceFlow drawn = model.getModelElementById(flow);
            if (drawn != null) {
                var edge = drawn.getDiagramElement();
                edge.getParentElement().removeChildElement(edge);
                drawn.getParentElement().removeChildElement(drawn);
            }
        });
    }

    /** With another id for an element, which names the one it had. */
    public void deployRenamed(String id, String other) {
        deploy(model -> {
            BaseElement element = model.getModelElementById(id);
            if (element != null) {
                var formerly = model.newInstance(CamundaProperty.class);
                formerly.setCamundaName("formerly");
                formerly.setCamundaValue(id);
                properties(element).getCamundaProperties().add(formerly);
                element.setId(other);
            }
        });
    }

    private static CamundaProperties properties(BaseElement element) {
        var extensions = element.getExtensionElements();
        var there = extensions.getElementsQuery().filterByType(CamundaProperties.class);
        return there.count() == 0 ? extensions.addExtensionElement(CamundaProperties.class) : there.singleResult();
    }

    private void deploy(Consumer<BpmnModelInstance> correction) {
        var deployment = repository.createDeployment().name("corrected");
        for (var model :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            // What the engine hands out is the model it remembers itself.
            var corrected = repository.getBpmnModelInstance(model.getId()).clone();
            correction.accept(corrected);
            var xml = new ByteArrayOutputStream();
            Bpmn.writeModelToStream(xml, corrected);
            deployment.addInputStream(model.getResourceName(), new ByteArrayInputStream(xml.toByteArray()));
        }
        deployment.deploy();
    }

    private static void correct(BpmnModelInstance model, String task, String gone) {
        UserTask renamed = model.getModelElementById(task);
        if (renamed != null) {
            renamed.setName(renamed.getName() + MARK);
            SequenceFlow out = renamed.getOutgoing().iterator().next();
            var target = out.getTarget();
            var gateway = model.newInstance(ExclusiveGateway.class);
            renamed.getParentElement().addChildElement(gateway);
            var on = model.newInstance(SequenceFlow.class);
            renamed.getParentElement().addChildElement(on);
            on.setSource(gateway);
            on.setTarget(target);
            gateway.getOutgoing().add(on);
            target.getIncoming().remove(out);
            target.getIncoming().add(on);
            out.setTarget(gateway);
            gateway.getIncoming().add(out);
        }
        UserTask left = model.getModelElementById(gone);
        if (left != null) {
            left.setId(gone + "Anew");
        }
    }
}
