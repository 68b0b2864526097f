package org.facheng.procedure.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be done about whoever has not performed (行政复议法第七十七条第二款). */
@Configuration(proxyBeanMethods = false)
class NonPerformerActs {

    /** 约谈. */
    @Bean
    CaseAct summonTalk(NonPerformers nonPerformers) {
        return new NonPerformerAct("summon-talk", nonPerformers::all, nonPerformers);
    }

    /** 通报批评. */
    @Bean
    CaseAct criticise(NonPerformers nonPerformers) {
        return new NonPerformerAct("criticise", nonPerformers::all, nonPerformers);
    }

    /** 责令限期履行行政复议意见书. */
    @Bean
    CaseAct orderFeedback(NonPerformers nonPerformers) {
        return new NonPerformerAct("order-feedback", nonPerformers::receiversOfOpinions, nonPerformers);
    }
}
