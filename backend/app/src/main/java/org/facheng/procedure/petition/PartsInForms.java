package org.facheng.procedure.petition;

import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When the other parts of a letter get their petitions: with the classification where it decides the way, else with the director's consent. */
@Configuration(proxyBeanMethods = false)
class PartsInForms {

    private static final String CLASSIFICATION = "userTask_classifyMatter";
    private static final Set<String> DECIDED_AT_ONCE =
            Set.of("HANDLE", "SUGGESTION", "INVESTIGATE", "REVIEW", "RECHECK");
    private static final String RETURNED = "RETURN";

    @Bean
    TaskAct partsOpenedWithTheWay(OtherParts parts) {
        return new TaskAct() {

            @Override
            public String form() {
                return "classify";
            }

            @Override
            public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
                if (done.outcome().equals("SPLIT")) {
                    parts.requireOneHere(file, done.form());
                }
                if (DECIDED_AT_ONCE.contains(done.outcome())) {
                    parts.open(file, done.form(), done.by());
                }
            }
        };
    }

    @Bean
    TaskAct partsOpenedWithConsent(OtherParts parts, AnswerMapper answers, JsonMapper json) {
        return new TaskAct() {

            @Override
            public String form() {
                return "approve-route";
            }

            @Override
            public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
                if (!done.outcome().equals(RETURNED)) {
                    parts.open(file, classified(file), done.by());
                }
            }

            private JsonNode classified(CaseFile file) {
                return answers.last(file.id(), CLASSIFICATION)
                        .map(answer -> json.readTree(answer.form()))
                        .orElseThrow();
            }
        };
    }
}
