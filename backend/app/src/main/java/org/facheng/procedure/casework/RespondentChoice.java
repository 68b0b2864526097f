package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The choice of one respondent among those an act can be about now; without one the act has nothing to do. */
@Component
public class RespondentChoice {

    private static final String FIELD = "party";

    private final Cases cases;

    RespondentChoice(Cases cases) {
        this.cases = cases;
    }

    public Optional<JsonNode> offer(CaseFile file, JsonNode declared, Predicate<Party> which) {
        var choices = choices(file, which);
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, choices, Party::id, Party::name));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code nothing_owed} */
    public void require(CaseFile file, JsonNode form, Predicate<Party> which) {
        var chosen = form.path(FIELD).asString("");
        if (choices(file, which).stream().noneMatch(party -> party.id().equals(chosen))) {
            throw Problems.invalid("nothing_owed", "该机关目前没有这一事项，请从列表中选择。", "Nothing of the kind of this authority.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    private List<Party> choices(CaseFile file, Predicate<Party> which) {
        return cases.parties(file.id()).stream()
                .filter(Party::respondent)
                .filter(which)
                .toList();
    }
}
