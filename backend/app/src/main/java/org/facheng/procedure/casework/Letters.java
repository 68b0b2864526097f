package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Letters that came to a case and are owed a written answer: whoever sent one is a row of its own among the parties, with a clock of its own. */
@Component
class Letters {

    /** Where a form says which letter it answers. */
    static final String FIELD = "letter";

    static final String COURT = "court";

    private final Cases cases;
    private final Deadlines deadlines;
    private final Documents documents;
    private final JsonMapper json;

    Letters(Cases cases, Deadlines deadlines, Documents documents, JsonMapper json) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.documents = documents;
        this.json = json;
    }

    /**
     * What came and was told by which number.
     *
     * @param id of the row among the parties
     */
    record Letter(String id, String title) {}

    /**
     * Those nothing was answered to yet, in time or not.
     *
     * @param limits whose clocks say so
     * @param reply document that answers them: what it was issued for is on its way
     */
    List<Letter> open(CaseFile file, List<String> limits, String reply) {
        var clocks = deadlines.ofCase(file.id()).stream()
                .filter(clock -> limits.contains(clock.key()) && clock.unmet())
                .toList();
        return cases.parties(file.id()).stream()
                .filter(party -> !onTheWay(file, reply, party))
                .flatMap(party -> clocks.stream()
                        .filter(clock -> stands(party, clock))
                        .limit(1)
                        .map(clock -> new Letter(party.id(), title(party, clock))))
                .toList();
    }

    /** For a letter that came before each had a sender of its own, the court of the suit stands. */
    private static boolean stands(Party party, Deadline clock) {
        return clock.partyId() == null
                ? COURT.equals(party.role())
                : clock.partyId().equals(party.id());
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_letter} where the form names none of these */
    static void requireOneOf(List<Letter> open, JsonNode form) {
        var chosen = form.path(FIELD).asString("");
        if (open.stream().noneMatch(letter -> letter.id().equals(chosen))) {
            throw Problems.invalid(
                            "no_such_letter", "没有这一份等待答复的文书，或者另一份答复还在等待签发。", "No such letter waits for an answer.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    private boolean onTheWay(CaseFile file, String reply, Party party) {
        return documents.ofCase(file.id()).stream()
                .filter(document -> document.issued() && document.template().equals(reply))
                .flatMap(document -> document.services().stream())
                .anyMatch(service -> service.partyId().equals(party.id()));
    }

    private String title(Party party, Deadline clock) {
        var number = json.readTree(party.details()).path("caseNo").asString("");
        return "%s%s（%s收到）".formatted(party.name(), number, clock.startedOn());
    }
}
