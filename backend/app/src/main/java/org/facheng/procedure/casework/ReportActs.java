package org.facheng.procedure.casework;

import java.util.Optional;
import java.util.function.BiFunction;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.ReportMoved;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 呈报、审批、批准: three acts, one person each. */
@Configuration(proxyBeanMethods = false)
class ReportActs {

    private static final String RETURNED = "returned";
    private static final String FORWARDED = "forwarded";

    @Bean
    CaseAct reportForApproval(ApplicationEventPublisher events) {
        return new CaseAct() {
            @Override
            public String action() {
                return Reports.REPORT;
            }

            @Override
            public void perform(CaseFile file, User user, JsonNode form) {
                events.publishEvent(new ReportMoved(
                        file.id(), Role.ORGAN_DIRECTOR, form.path("opinion").asString("")));
            }
        };
    }

    @Bean
    CaseAct approveReport(Reports reports, Procedures procedures, ApplicationEventPublisher events) {
        return new Verdict(Reports.APPROVE, reports, reports::toApprove, procedures, events);
    }

    @Bean
    CaseAct signReport(Reports reports, Procedures procedures, ApplicationEventPublisher events) {
        return new Verdict(Reports.SIGN, reports, reports::toSign, procedures, events);
    }

    /** @param waiting the report that waits for this person */
    private record Verdict(
            String action,
            Reports reports,
            BiFunction<CaseFile, User, Optional<JsonNode>> waiting,
            Procedures procedures,
            ApplicationEventPublisher events)
            implements CaseAct {

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            return waiting.apply(file, user).map(report -> {
                var form = (ObjectNode) declared.deepCopy();
                var matter = procedures
                        .byKey(file.procedure(), file.lawVersion())
                        .form(Reports.REPORT)
                        .choice("matter", report);
                ((ObjectNode) form.at("/properties/reported"))
                        .put(
                                "default",
                                "%s：%s".formatted(matter, report.path("opinion").asString("")));
                return form;
            });
        }

        /** The answer of this very act stands already when it is performed: what waited is what stood before it. */
        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            if (!reports.waited(file, user, action)) {
                throw Problems.conflict("no_report", "没有等待您审批的呈报表。", "No report waits for you.");
            }
            var verdict = form.path("verdict").asString("");
            var opinion = form.path("opinion").asString("");
            if (verdict.equals(FORWARDED)) {
                events.publishEvent(new ReportMoved(file.id(), Role.HEAD, opinion));
            } else {
                events.publishEvent(
                        new ReportMoved(file.id(), Role.HANDLER, (verdict.equals(RETURNED) ? "退回：" : "同意：") + opinion));
            }
        }
    }
}
