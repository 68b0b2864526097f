package org.facheng.procedure.participation;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.Choices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One of the parties of a case, chosen in a form: two of one name are two. */
@Component
class PartyChoice {

    private final Cases cases;

    PartyChoice(Cases cases) {
        this.cases = cases;
    }

    List<Party> of(CaseFile file, String... roles) {
        return cases.parties(file.id()).stream()
                .filter(party -> List.of(roles).contains(party.role()))
                .toList();
    }

    /** The form with these parties to choose from. */
    static JsonNode offer(JsonNode declared, String field, List<Party> parties) {
        return Choices.in(
                declared, field, parties, Party::id, Choices.apart(parties, PartyChoice::named, PartyChoice::placed));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    static Party chosen(JsonNode form, String field, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.id().equals(form.path(field).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("unknown_party", "本案没有这一当事人，请从列表中选择。", "No such party.")
                        .at("/form/" + field, "请从列表中选择", "choose from the list"));
    }

    private static String placed(Party party) {
        return PartyDetails.of(party, "address");
    }

    private static String named(Party party) {
        return PartyRoles.nameOf(party.role()) + " " + party.name();
    }
}
