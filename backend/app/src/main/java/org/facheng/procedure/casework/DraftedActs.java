package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The acts two people do one after the other outside the models: one drafts, the other decides and issues. */
@Configuration(proxyBeanMethods = false)
class DraftedActs {

    @Bean
    CaseAct applyRetrial(AnswerMapper answers) {
        return new DraftedFirst("apply-retrial", "propose-retrial", answers);
    }

    @Bean
    CaseAct signLateAppeal(AnswerMapper answers) {
        return new DraftedFirst("sign-late-appeal", "draft-late-appeal", answers);
    }

    @Bean
    CaseAct applySupervision(AnswerMapper answers) {
        return new DraftedFirst("apply-supervision", "propose-supervision", answers);
    }

    @Bean
    CaseAct submitRetrialOpinion(AnswerMapper answers) {
        return new DraftedFirst("submit-retrial-opinion", "draft-retrial-opinion", answers);
    }

    @Bean
    CaseAct draftRetrialOpinion(Letters letters, AnswerMapper answers, JsonMapper json) {
        return new LetterAnswer(
                "draft-retrial-opinion",
                "submit-retrial-opinion",
                "retrial-opinion",
                List.of("retrial-opinion"),
                letters,
                answers,
                json);
    }

    @Bean
    CaseAct draftAdviceReply(Letters letters, AnswerMapper answers, JsonMapper json) {
        return new LetterAnswer(
                "draft-advice-reply", "answer-advice", "advice-reply", List.of("advice-reply"), letters, answers, json);
    }

    @Bean
    CaseAct draftNormativeReply(Letters letters, AnswerMapper answers, JsonMapper json) {
        return new LetterAnswer(
                "draft-normative-reply",
                "answer-normative-advice",
                "normative-advice-reply",
                List.of("normative-advice-reply"),
                letters,
                answers,
                json);
    }

    @Bean
    CaseAct draftProcuratorOpinion(Letters letters, AnswerMapper answers, JsonMapper json) {
        return new LetterAnswer(
                "draft-procurator-opinion",
                "answer-protest",
                "procurator-opinion",
                List.of("protest-reply", "supervision-opinion", "protest-target"),
                letters,
                answers,
                json);
    }

    @Bean
    CaseAct answerProtest(AnswerMapper answers) {
        return new DraftedFirst("answer-protest", "draft-procurator-opinion", answers);
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
    CaseAct signThirdPartyOpinion(AnswerMapper answers) {
        return new DraftedFirst("sign-third-party-opinion", "draft-third-party-opinion", answers);
    }

    @Bean
    CaseAct recordRelease(AnswerMapper answers) {
        return new DraftedFirst("record-release", "report-release", answers);
    }
}
