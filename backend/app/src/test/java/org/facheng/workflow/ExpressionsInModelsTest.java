package org.facheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an expression of a model can reach: the words and what the case knows, not the engine, not a bean, not a class. */
@FachengTest
class ExpressionsInModelsTest {

    @Autowired
    ProcessEngine engine;

    private String deployed;

    @AfterEach
    void the_model_goes() {
        engine.getRepositoryService().deleteDeployment(deployed, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${runtimeService}",
                "${processEngine}",
                "${dataSource}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices()}",
                "${execution['processEngineServices']}",
                "${execution.processEngine}",
                "${''.class}",
                "${''.getClass()}",
                "${execution.getClass().forName('java.lang.Runtime')}"
            })
    void nothing_but_the_words_is_within_reach(String expression) {
        assertThatThrownBy(() -> evaluated(expression))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(expression);
    }

    @Test
    void what_a_case_knows_is_read() {
        assertThat(evaluated("${execution.processBusinessKey}")).isEqualTo("case-of-a-test");
    }

    private Object evaluated(String expression) {
        var model = Bpmn.createExecutableProcess("expressions")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaExpression(expression)
                .camundaResultVariable("result")
                .intermediateCatchEvent()
                .message("never")
                .endEvent()
                .done();
        deployed = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("expressions.bpmn", model)
                .deploy()
                .getId();
        var instance = engine.getRuntimeService().startProcessInstanceByKey("expressions", "case-of-a-test");
        return engine.getRuntimeService().getVariable(instance.getId(), "result");
    }
}
