package org.facheng.procedure.casework;

import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The acts two people do one after the other outside the models: one drafts, the other decides and issues. */
@Configuration(proxyBeanMethods = false)
class DraftedActs {

    @Bean
    CaseAct applyRetrial(AnswerMapper answers) {
        return new DraftedFirst("apply-retrial", "propose-retrial", answers);
    }

    @Bean
    CaseAct submitRetrialOpinion(AnswerMapper answers) {
        return new DraftedFirst("submit-retrial-opinion", "draft-retrial-opinion", answers);
    }

    @Bean
    CaseAct answerAdvice(AnswerMapper answers) {
        return new DraftedFirst("answer-advice", "draft-advice-reply", answers);
    }

    @Bean
    CaseAct answerNormativeAdvice(AnswerMapper answers) {
        return new DraftedFirst("answer-normative-advice", "draft-normative-reply", answers);
    }

    @Bean
    CaseAct recordRelease(AnswerMapper answers) {
        return new DraftedFirst("record-release", "report-release", answers);
    }
}
