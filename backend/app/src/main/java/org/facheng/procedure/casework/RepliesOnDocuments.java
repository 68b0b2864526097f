package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Who has been asked about a normative document and has not answered yet: each within a period of its own (行政复议法第五十八条第一款、第六十条). */
@Component
class RepliesOnDocuments {

    private final Cases cases;
    private final Deadlines deadlines;

    RepliesOnDocuments(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    Optional<JsonNode> offer(CaseFile file, JsonNode declared, String role, String limit) {
        var asked = open(file, role, limit);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, role, asked, Party::id, Party::name));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_awaited} */
    Party chosen(CaseFile file, JsonNode form, String role, String limit) {
        return open(file, role, limit).stream()
                .filter(party -> party.id().equals(form.path(role).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("not_awaited", "该机关没有等待回复的事项，请从列表中选择。", "Nothing is awaited of it.")
                        .at("/form/" + role, "请从列表中选择", "choose from the list"));
    }

    private List<Party> open(CaseFile file, String role, String limit) {
        var owing = deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals(limit) && clock.unmet())
                .map(clock -> clock.partyId())
                .toList();
        return cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(role) && owing.contains(party.id()))
                .toList();
    }
}
