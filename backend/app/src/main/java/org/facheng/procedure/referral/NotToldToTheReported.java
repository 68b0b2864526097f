package org.facheng.procedure.referral;

import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/**
 * Whatever else of a secret petition leaves the body goes to nobody it reports either: the urgent report, the objection to a transfer, the report of the
 * result, and no mediation or hearing is held with them, in which they would meet who informs (信访工作条例第三十条第三款).
 */
@Configuration(proxyBeanMethods = false)
class NotToldToTheReported {

    private static final String TRANSFEROR = "transferor";

    /** @param field of the form with the names */
    private record Named(String form, String field, ReportedNames reported) implements TaskAct {

        @Override
        public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
            reported.refuseIn(file, done.form(), field);
        }
    }

    /** Back to who sent it: refused where that one is reported. */
    private record Returned(Cases cases, ReportedNames reported) {

        void refuse(CaseFile file, String field) {
            if (file.secret()) {
                transferor(file).forEach(name -> reported.refuse(file, name, field));
            }
        }

        private Stream<String> transferor(CaseFile file) {
            return cases.parties(file.id()).stream()
                    .filter(party -> party.role().equals(TRANSFEROR))
                    .map(Party::name);
        }
    }

    private record Objection(Returned returned) implements TaskAct {

        @Override
        public String form() {
            return "approve-route";
        }

        @Override
        public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
            if ("OBJECT".equals(done.outcome())) {
                returned.refuse(file, "objection");
            }
        }
    }

    private record Report(Returned returned) implements CaseAct {

        @Override
        public String action() {
            return "report-back";
        }

        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            returned.refuse(file, "result");
        }
    }

    @Bean
    TaskAct urgentReportNotToTheReported(ReportedNames reported) {
        return new Named("draft-urgent-report", "receivers", reported);
    }

    @Bean
    TaskAct noMediationWithTheReported(ReportedNames reported) {
        return new Named("mediate", "others", reported);
    }

    @Bean
    TaskAct noHearingWithTheReported(ReportedNames reported) {
        return new Named("arrange-hearing", "sides", reported);
    }

    @Bean
    TaskAct noObjectionToTheReported(Cases cases, ReportedNames reported) {
        return new Objection(new Returned(cases, reported));
    }

    @Bean
    CaseAct noReportToTheReported(Cases cases, ReportedNames reported) {
        return new Report(new Returned(cases, reported));
    }
}
