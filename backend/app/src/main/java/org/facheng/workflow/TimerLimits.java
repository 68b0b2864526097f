package org.facheng.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers, as models are parsed, which limit each timer waits for. */
@Component
class TimerLimits extends AbstractBpmnParseListener {

    private static final Pattern DUE = Pattern.compile("\\$\\{deadline\\.due\\(execution, ?'([a-z-]+)'\\)}");

    private final Map<String, String> limits = new ConcurrentHashMap<>();

    @Override
    public void parseBoundaryTimerEventDefinition(Element definition, boolean interrupting, ActivityImpl activity) {
        remember(definition, activity);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element definition, ActivityImpl activity) {
        remember(definition, activity);
    }

    private void remember(Element definition, ActivityImpl activity) {
        var date = definition.element("timeDate");
        if (date == null) {
            return;
        }
        var expression = DUE.matcher(date.getText().strip());
        if (expression.matches()) {
            limits.put(
                    key(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey(), activity.getId()),
                    expression.group(1));
        }
    }

    Optional<String> of(String processKey, String activityId) {
        return Optional.ofNullable(limits.get(key(processKey, activityId)));
    }

    private static String key(String processKey, String activityId) {
        return processKey + "/" + activityId;
    }
}
