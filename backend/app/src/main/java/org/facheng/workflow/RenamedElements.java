package org.facheng.workflow;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Elements of a model that had another id in an earlier one: each names it in a property. */
final class RenamedElements {

    private static final String FORMERLY = "formerly";

    private RenamedElements() {}

    /** The ids they have by now, by those they had. */
    static Map<String, String> between(BpmnModelInstance earlier, BpmnModelInstance later) {
        return later.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> FORMERLY.equals(property.getCamundaName()))
                .filter(property -> earlier.getModelElementById(property.getCamundaValue()) != null)
                .collect(Collectors.toMap(CamundaProperty::getCamundaValue, RenamedElements::owner));
    }

    private static String owner(CamundaProperty property) {
        var extensions = property.getParentElement().getParentElement();
        return ((BaseElement) extensions.getParentElement()).getId();
    }
}
