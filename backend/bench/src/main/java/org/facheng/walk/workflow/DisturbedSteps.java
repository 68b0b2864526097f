package org.facheng.walk.workflow;

import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.impl.bpmn.behavior.FlowNodeActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Automatic steps of the models that fail, or that lead nowhere, whenever they are told to. */
public final class DisturbedSteps extends AbstractBpmnParseListener {

    private final BooleanSupplier fails;
    private final BooleanSupplier leadsNowhere;

    public DisturbedSteps(BooleanSupplier fails, BooleanSupplier leadsNowhere) {
        this.fails = fails;
        this.leadsNowhere = leadsNowhere;
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl step) {
        step.setActivityBehavior(new Disturbed(step.getActivityBehavior()));
    }

    private final class Disturbed extends FlowNodeActivityBehavior {

        private final ActivityBehavior meant;

        private Disturbed(ActivityBehavior meant) {
            this.meant = meant;
        }

        @Override
        public void execute(ActivityExecution execution) throws Exception {
            if (fails.getAsBoolean()) {
                throw new IllegalStateException("planted");
            }
            if (!leadsNowhere.getAsBoolean()) {
                meant.execute(execution);
            }
        }
    }
}
