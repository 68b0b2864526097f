package org.facheng.procedure.petition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.Prefilled;
import org.facheng.procedure.casework.Unasked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Letters of those who oversee the work: each that came is a row of its own among the parties, with a day of its own, and is answered by itself
 * (信访工作条例第四十条第一款、第四款).
 */
abstract class LettersToAnswer {

    private static final String FIELD = "letter";

    /**
     * @param role of the rows among the parties
     * @param what it is called
     * @param limit that runs for each
     * @param replies documents that answer one
     */
    record Kind(String role, String what, String limit, Set<String> replies) {}

    private final Kind kind;

    private final Cases cases;
    private final Documents documents;
    private final Deadlines deadlines;

    LettersToAnswer(Kind kind, Cases cases, Documents documents, Deadlines deadlines) {
        this.kind = kind;
        this.cases = cases;
        this.documents = documents;
        this.deadlines = deadlines;
    }

    /** Whether any came that is answered by itself; those recorded before that was so are answered together. */
    boolean apart(CaseFile file) {
        return cases.parties(file.id()).stream().anyMatch(party -> party.role().equals(kind.role()));
    }

    /** Those nothing was answered to yet. */
    List<Party> open(CaseFile file) {
        var answered = documents.ofCase(file.id()).stream()
                .filter(document -> document.issued() && kind.replies().contains(document.template()))
                .flatMap(document -> document.services().stream())
                .map(CaseDocument.Service::partyId)
                .collect(Collectors.toSet());
        return cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(kind.role()) && !answered.contains(party.id()))
                .toList();
    }

    /** The form with the question which one is answered, where there is a choice of its own. */
    JsonNode offer(CaseFile file, JsonNode declared) {
        var open = open(file);
        if (open.isEmpty()) {
            return Unasked.in(declared, FIELD);
        }
        var form = (ObjectNode) Choices.in(
                declared,
                FIELD,
                open,
                Party::id,
                Choices.apart(open, party -> title(file, party), party -> String.valueOf(open.indexOf(party) + 1)));
        form.withArray("required").add(FIELD);
        return Prefilled.only(form, FIELD, open, Party::id);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_letter} */
    void require(CaseFile file, JsonNode form) {
        var letter = form.path(FIELD).asString("");
        if (apart(file) && open(file).stream().noneMatch(party -> party.id().equals(letter))) {
            throw Problems.invalid(
                            "no_such_letter",
                            "请选择还没有反馈的一份%s，每份分别反馈。".formatted(kind.what()),
                            "Choose one that was not answered yet.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    private String title(CaseFile file, Party party) {
        var number =
                JsonMapper.shared().readTree(party.details()).path("caseNo").asString("");
        var due = deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals(kind.limit()) && party.id().equals(clock.partyId()))
                .map(Deadline::due)
                .findFirst();
        return party.name() + number + due.map("（要求%s以前反馈）"::formatted).orElse("（没有指定日期）");
    }
}
