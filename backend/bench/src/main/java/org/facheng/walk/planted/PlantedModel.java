package org.facheng.walk.planted;

import org.camunda.bpm.engine.impl.bpmn.behavior.FlowNodeActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Automatic steps that fail, or that lead nowhere. */
public final class PlantedModel extends AbstractBpmnParseListener {

    private static final int ONE_IN = 15;

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl step) {
        step.setActivityBehavior(new Planted(step.getActivityBehavior()));
    }

    private static final class Planted extends FlowNodeActivityBehavior {

        private final ActivityBehavior meant;

        private Planted(ActivityBehavior meant) {
            this.meant = meant;
        }

        @Override
        public void execute(ActivityExecution execution) throws Exception {
            if (Plant.THROWING_STEP.now(ONE_IN)) {
                throw new IllegalStateException("planted");
            }
            if (!Plant.MODEL_STANDS_STILL.now(ONE_IN)) {
                meant.execute(execution);
            }
        }
    }
}
