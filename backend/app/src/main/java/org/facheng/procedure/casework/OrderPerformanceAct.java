package org.facheng.procedure.casework;

import java.util.Optional;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.procedure.performance.Duties;
import org.facheng.procedure.performance.ReportedRespondents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 责令限期履行 beside the model: of who was reported, or let the period of an order before go by (行政复议法第七十七条第二款). */
@Component
class OrderPerformanceAct implements CaseAct {

    private final RespondentChoice respondents;
    private final ReportedRespondents reports;
    private final Duties duties;

    OrderPerformanceAct(RespondentChoice respondents, ReportedRespondents reports, Duties duties) {
        this.respondents = respondents;
        this.reports = reports;
        this.duties = duties;
    }

    @Override
    public String action() {
        return "order-performance";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return respondents.offer(file, declared, toBeOrdered(file));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        respondents.require(file, form, toBeOrdered(file));
    }

    private Predicate<Party> toBeOrdered(CaseFile file) {
        var reported = reports.open(file);
        var late = duties.late(file);
        return party -> !duties.running(file, party.id())
                && (reported.contains(party.id()) || late.stream().anyMatch(duty -> duty.of(party.id())));
    }
}
