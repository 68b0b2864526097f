package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.performance.DecisionJudgment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.JsonNode;

/**
 * Asks which judgment is retried, where judgments stand that did something to the decision (法释〔2018〕1号第一百二十二条).
 *
 * @param form where a result of a retrial is recorded
 */
record RetriedJudgmentAsked(String form, RetriedJudgment retried) implements TaskAct {

    private static final Set<String> REVOKING = Set.of("retrial-reversed", "retrial-remanded");

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var all = retried.choices(file);
        if (all.isEmpty()) {
            return Unasked.in(declared, RetriedJudgment.FIELD);
        }
        var titles = DecisionJudgment.titles(all);
        titles.put(RetriedJudgment.OTHER, "其他裁判（没有撤销、变更复议决定的）");
        return Choices.in(declared, RetriedJudgment.FIELD, titles.keySet(), key -> key, titles::get);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_judgment} where it has to be said, or there is none such */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var all = retried.choices(file);
        var chosen = done.form().path(RetriedJudgment.FIELD).asString("");
        boolean wrong = chosen.isEmpty()
                ? !all.isEmpty() && revokes(done.form()) && !retried.said(file)
                : !numbers(all).contains(chosen);
        if (wrong) {
            throw Problems.invalid(
                            "no_such_judgment",
                            "请选择再审的是哪一个裁判：几个案件起诉同一复议决定的，再审只影响该裁判撤销、变更的内容。",
                            "Choose which judgment is retried.")
                    .at("/form/" + RetriedJudgment.FIELD, "请从列表中选择", "choose from the list");
        }
    }

    private static boolean revokes(JsonNode form) {
        return Stream.of("kinds", "orders")
                .flatMap(field -> ResultsOnRecord.listed(form, field).stream())
                .anyMatch(REVOKING::contains);
    }

    private static List<String> numbers(List<DecisionJudgment> all) {
        return Stream.concat(all.stream().map(DecisionJudgment::docketNo), Stream.of(RetriedJudgment.OTHER))
                .toList();
    }

    /** The first instance or the retrial itself, and the second. */
    @Configuration(proxyBeanMethods = false)
    static class Forms {

        /** Before what is revoked by a retrial that remands does not stand any more. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        TaskAct judgmentRetriedFirst(RetriedJudgment retried) {
            return new RetriedJudgmentAsked("record-result", retried);
        }

        @Bean
        TaskAct judgmentRetriedSecond(RetriedJudgment retried) {
            return new RetriedJudgmentAsked("record-second-result", retried);
        }
    }
}
