package org.facheng.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.facheng.procedure.ProcedureSteps;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** The words of the models' service tasks. Each is one use case; which limit, document or fact it works on is a field in the model. */
@Configuration(proxyBeanMethods = false)
class Words {

    private final ProcedureSteps steps;

    Words(@org.springframework.context.annotation.Lazy ProcedureSteps steps) {
        this.steps = steps;
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate recordFact() {
        return new Word((caseId, fields, execution) -> {
            if (fields.asOfLimit() != null) {
                steps.recordConsequence(caseId, fields.fact(), fields.asOfLimit());
            } else if (fields.fact() != null) {
                steps.recordFact(caseId, fields.fact());
            } else {
                steps.concludeService(caseId, fields.document(execution), served(execution));
            }
        });
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate recordOutcome() {
        return new Word((caseId, fields, execution) -> {
            var outcome = outcome(caseId, fields, execution);
            execution.setVariable(Variables.OUTCOME, outcome);
            // Where branches run beside each other, the calling model reads it from the whole process.
            execution.getProcessInstance().setVariable(Variables.OUTCOME, outcome);
        });
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate draftDocument() {
        return new Word((caseId, fields, execution) -> steps.draftDocument(caseId, fields.document(execution)));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate issueDocument() {
        return new Word((caseId, fields, execution) -> steps.issueDocument(caseId, fields.document(execution)));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate serveDocument() {
        return new Word((caseId, fields, execution) -> execution.setVariable(
                Variables.PARTIES, steps.serveElectronically(caseId, fields.document(execution))));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate notifyParty() {
        return new Word((caseId, fields, execution) -> steps.notifyApplicants(caseId));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate openLinkedCase() {
        return new Word((caseId, fields, execution) -> steps.openLinkedCase(caseId));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate escalate() {
        return new Word((caseId, fields, execution) -> steps.escalate(caseId, fields.role()));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JavaDelegate closeCase() {
        return new Word((caseId, fields, execution) -> steps.close(caseId, outcome(caseId, fields, execution)));
    }

    /** The parties for whom there were tasks. */
    @SuppressWarnings("unchecked")
    private static List<String> served(DelegateExecution execution) {
        return (List<String>) execution.getVariable(Variables.PARTIES);
    }

    /** The one that is named; where a fact is named beside it, only if that stands in the case. */
    private String outcome(String caseId, Word fields, DelegateExecution execution) {
        return fields.fact() == null || steps.stands(caseId, fields.fact())
                ? fields.outcome(execution)
                : fields.otherwise();
    }

    /** What a word does with the case, its fields and the execution it stands in. */
    interface Meaning {
        void apply(String caseId, Word fields, DelegateExecution execution);
    }
}
