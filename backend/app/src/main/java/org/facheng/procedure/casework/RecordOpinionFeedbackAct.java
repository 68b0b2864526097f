package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 报送纠正情况: on one written opinion, and within the sixty days of that one (行政复议法第七十六条). */
@Component
class RecordOpinionFeedbackAct implements CaseAct {

    private static final String FIELD = "opinion";
    private static final List<String> DOCUMENTS = List.of("opinion", "feedback-order");

    private final Cases cases;
    private final Documents documents;
    private final OpinionDuties duties;
    private final Representation representation;

    RecordOpinionFeedbackAct(Cases cases, Documents documents, OpinionDuties duties, Representation representation) {
        this.cases = cases;
        this.documents = documents;
        this.duties = duties;
        this.representation = representation;
    }

    @Override
    public String action() {
        return "record-opinion-feedback";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var waiting = waiting(file, user);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, waiting, Party::id, party -> named(file, party)));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_opinion} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var chosen = form.path(FIELD).asString("");
        if (waiting(file, user).stream().noneMatch(party -> party.id().equals(chosen))) {
            throw Problems.invalid("no_such_opinion", "没有这一份等待反馈的意见书。", "No such opinion waits for its feedback.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    /** Whoever has an opinion on which nothing was reported yet, in time or not. */
    private List<Party> waiting(CaseFile file, User user) {
        var open = duties.open(file).stream().map(Deadline::partyId).toList();
        var own = representation.of(file, user);
        return cases.parties(file.id()).stream()
                .filter(party -> open.contains(party.id()))
                .filter(party -> !user.has(Role.RESPONDENT) || own.contains(party.id()))
                .toList();
    }

    private String named(CaseFile file, Party receiver) {
        return documents.ofCase(file.id()).stream()
                .filter(document -> DOCUMENTS.contains(document.template()))
                .filter(document -> document.services().stream()
                        .anyMatch(service -> service.partyId().equals(receiver.id())))
                .map(CaseDocument::number)
                .findFirst()
                .map(number -> number + " " + receiver.name())
                .orElse(receiver.name());
    }
}
