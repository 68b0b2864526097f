package org.facheng.procedure.casework;

import java.util.Optional;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.document.Documents;
import org.facheng.identity.User;
import org.facheng.procedure.performance.Duties;
import org.facheng.procedure.performance.JustifiedDelays;
import org.facheng.procedure.performance.ReportedRespondents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 责令限期履行 beside the model: of who was reported, or let the period of an order before go by (行政复议法第七十七条第二款). */
@Component
class OrderPerformanceAct implements CaseAct {

    private static final String PARTY = "party";
    private static final String ORDER = "order-upon-report";

    private final PartyChoice parties;
    private final ReportedRespondents reports;
    private final Duties duties;
    private final JustifiedDelays justified;
    private final Documents documents;

    OrderPerformanceAct(
            PartyChoice parties,
            ReportedRespondents reports,
            Duties duties,
            JustifiedDelays justified,
            Documents documents) {
        this.parties = parties;
        this.reports = reports;
        this.duties = duties;
        this.justified = justified;
        this.documents = documents;
    }

    @Override
    public String action() {
        return "order-performance";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return PartyChoice.offerAny(declared, PARTY, parties.respondents(file, toBeOrdered(file)));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        PartyChoice.chosen(form, PARTY, parties.respondents(file, toBeOrdered(file)));
    }

    private Predicate<Party> toBeOrdered(CaseFile file) {
        var reported = reports.open(file);
        var late = duties.late(file);
        return party -> !duties.running(file, party.id())
                && !underWay(file, party)
                && !justified.holds(file, party.id())
                && (reported.contains(party.id()) || late.stream().anyMatch(duty -> duty.of(party.id())));
    }

    /** Whether an order is on its way to it, whose period begins when it arrives. */
    private boolean underWay(CaseFile file, Party party) {
        return documents.ofCase(file.id()).stream()
                .filter(document -> document.template().equals(ORDER))
                .flatMap(document -> document.services().stream())
                .anyMatch(service -> service.partyId().equals(party.id()) && service.servedOn() == null);
    }
}
