package org.facheng.procedure.referral;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Who accepts a secret petition (信访工作条例第二十四条) is neither talked over with whom it reports nor put to them (第三十条第三款). */
@Configuration(proxyBeanMethods = false)
class AcceptanceNotToTheReported {

    /** @param field of the form with a name, or with several */
    private record Named(String action, String field, ReportedNames reported) implements CaseAct {

        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            reported.refuseIn(file, form, field);
        }
    }

    @Bean
    CaseAct noConsultationWithTheReported(ReportedNames reported) {
        return new Named("consult-acceptance", "bodies", reported);
    }

    @Bean
    CaseAct noDisputePutToTheReported(ReportedNames reported) {
        return new Named("refer-acceptance", "decider", reported);
    }
}
