package org.facheng.procedure.litigation;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A final judgment takes effect when it is served, a mediation when the last party has signed for it (法释〔2018〕1号第八十五条第三款): neither before this body
 * has it.
 *
 * @param form where such a result is recorded
 */
record EffectOnService(String form) implements TaskAct {

    /** @throws org.facheng.platform.ProblemException 422 {@code effective_before_service} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var served = done.form().path("servedOn").asString("");
        if (done.form().hasNonNull("effectiveOn")
                && done.form().path("effectiveOn").asString().compareTo(served) < 0) {
            throw Problems.invalid(
                            "effective_before_service",
                            "终审裁判自送达之日起、调解书自最后签收的当事人签收之日起生效，不能早于本机关收到之日%s。".formatted(served),
                            "It takes effect at service, not before %s.".formatted(served))
                    .at("/form/effectiveOn", "不能早于送达日期", "not before the day of service");
        }
    }

    /** The two forms a result without an appeal is recorded in. */
    @Configuration(proxyBeanMethods = false)
    static class Forms {

        @Bean
        TaskAct firstResultInEffect() {
            return new EffectOnService("record-result");
        }

        @Bean
        TaskAct secondResultInEffect() {
            return new EffectOnService("record-second-result");
        }
    }
}
